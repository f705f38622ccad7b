/**
 * What stands before the application: every request passes here first, before the container looks at a token, a cookie or a password.
 *
 * <ol>
 * <li>{@code X-Forwarded-For}, {@code -Proto} and {@code -Host} are believed from the proxies named in {@code MD_TRUSTED_PROXIES} (addresses
 * and blocks such as 10.0.0.0/8), of several addresses the last one that is not such a proxy. From anybody else they are taken out. What
 * comes out is the caller's address everywhere: guards, limits, sessions, audit.</li>
 * <li>A request names this installation: the host of {@code MD_PUBLIC_URL}, a name in {@code MD_ALLOWED_HOSTS}, or this machine
 * (localhost, 127.0.0.0/8, [::1]), with any port. Others, and requests with an address in place of a path, are 400.</li>
 * <li>A caller from another machine comes by https, or through a named proxy that says so; otherwise 403, unless
 * {@code MD_INSECURE_HTTP=true}.</li>
 * <li>A request that may change something (not GET, HEAD, OPTIONS) comes from our own pages: {@code Sec-Fetch-Site} is same-origin or none;
 * where a browser sends none, {@code Origin} is ours. Programs send neither: those are let in to {@code /api}, not to pages.</li>
 * <li>Pages of other origins read {@code /api} only where {@code MD_CORS_ORIGINS} names them, by bearer token, never with cookies.</li>
 * <li>The container's own form sign-in ({@code j_security_check}) is closed, for it knows nothing of the guard against guessing.</li>
 * <li>The view state of a page counts for that page only; with the form of another it is taken as expired
 * ({@link org.maintenancedashboard.web.security.gate.OwnState}). Forms that no page of ours sends open the page anew, they fail nothing.</li>
 * <li>Every answer, whoever made it, carries the headers of {@link org.maintenancedashboard.web.security.gate.AnswerHeaders}.</li>
 * </ol>
 */
package org.maintenancedashboard.web.security.gate;
