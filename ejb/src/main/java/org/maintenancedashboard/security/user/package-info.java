/**
 * Accounts as an administrator sees them: inviting, roles and sites, disabling, links that set a password.
 *
 * <ol>
 * <li>One sees the users of the own sites and those of all sites; a user who shares no site is answered like a missing one.</li>
 * <li>Nobody gives a role or a site that goes beyond the own, nor touches a user who holds more: refused, 403.</li>
 * <li>The last user who can sign in with {@code admin.full_access} on all sites is neither disabled nor given less: 409.</li>
 * <li>Disabling, another role and other sites end all sessions and tokens of the user in the same transaction.</li>
 * <li>An account begins without a password. The link that sets the first one lasts 3 days, the link that sets a forgotten one an hour; both
 * work once, a new one takes the place of the old, and only their SHA-256 is kept.</li>
 * <li>A user name has 3 to 150 characters of {@code a-z 0-9 . _ @ -}; it never changes.</li>
 * </ol>
 * Out of scope: the own password and preferences, see {@link org.maintenancedashboard.security.Accounts}.
 */
package org.maintenancedashboard.security.user;
