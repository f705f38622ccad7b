/**
 * Signing in over REST, and the guard of {@code /api} and {@code /openapi}.
 *
 * <ol>
 * <li>Only a bearer token opens {@code /api} and {@code /openapi}; the session cookie of the pages counts for nothing there.</li>
 * <li>Without a token the answer is 401 with {@code WWW-Authenticate: Bearer}; with one that does not count,
 * {@code Bearer error="invalid_token"}; both are problems, also where the container refuses before any filter.</li>
 * <li>Sign-in and renewal are open; a user who must change the password is told so with 403.</li>
 * <li>A body of more than 26 MiB is 413. (The server itself cuts off at 64 MiB, with a bare 400.)</li>
 * <li>A personal API token is a bearer as well: it is exchanged before the container looks at the header, see
 * {@link org.maintenancedashboard.security.token}; one that only reads is 403 for methods that write.</li>
 * </ol>
 */
package org.maintenancedashboard.web.security;
