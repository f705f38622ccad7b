/**
 * Users, roles, and which sites a caller may see. The container asks the tables of this package through Elytron's realms.
 *
 * <ol>
 * <li>Roles are permission codes; {@code admin.full_access} stands for every code (view {@code effective_permission}).</li>
 * <li>A user without a password cannot sign in.</li>
 * <li>A password is kept as a bcrypt hash of cost 12, see {@link org.maintenancedashboard.security.password}.</li>
 * <li>A caller without {@code all_sites} sees only the sites assigned.</li>
 * <li>An access token lives 10 minutes and names the user and the session, no roles; it counts only while the session is open and the user
 * active, asked anew for each call.</li>
 * <li>A refresh token is good for one use and kept as a SHA-256 hash; using a spent one ends the session. A session ends 7 days after the last
 * refresh; the next sign-in over REST forgets sessions that are over.</li>
 * <li>Wrong tries are counted on the sign-in page and over REST alike, see {@link org.maintenancedashboard.security.guard}.</li>
 * <li>Whether a password fits is asked of the container's security domain, on the sign-in page and over REST, so that another realm can take the
 * place of our hashes (system property {@code md.passwords.at}, see {@link org.maintenancedashboard.security.password.PasswordHome}). Role, sites,
 * disabling, sessions, tokens, counting and audit stay ours: who is not an active user here is refused whatever the realm says.</li>
 * </ol>
 */
package org.maintenancedashboard.security;
