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
 * <li>Where mails are sent ({@code MD_SMTP_HOST}) and the user has an address, links go by mail and nobody else sees them; an administrator gets one
 * to hand over only after a mail to the user failed, one for each failure. Who forgot the password asks at the sign-in page, by user name or mail address.</li>
 * <li>That page writes down what was typed and no more, so that known and unknown names take the same time; a timer looks up who is meant, active and
 * with a password and an address, at most one mail in five minutes for each user.</li>
 * <li>What waits for the mail server stands in {@code link_mail} and outlives a restart. The link is made in the moment of sending, each try makes its
 * own, so that it stands in the database at no time, but for its SHA-256. Five tries in an hour and a half; one for a forgotten password at
 * most an hour. A mail is sent twice only where a server dies between sending and noting that; the older link does not work then.</li>
 * <li>Sending and giving up are facts of the audit trail, without the link.</li>
 * </ol>
 * Out of scope: the own password and preferences, see {@link org.maintenancedashboard.security.Accounts}.
 */
package org.maintenancedashboard.security.user;
