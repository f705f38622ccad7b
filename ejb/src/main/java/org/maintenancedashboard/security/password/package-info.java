/**
 * What a new password has to be like.
 *
 * <ol>
 * <li>12 to 128 characters, any of them. Nothing is asked for besides: no digits, no signs, no change by the calendar.</li>
 * <li>Refused are the 100,000 most common ones (the list of nbvcxz), such a one with digits or signs before or after it, a short piece said
 * over and over, and a password that contains the user's own words: user name, names, the name in the mail address.</li>
 * <li>Refused are the last five of the same user.</li>
 * <li>Kept as bcrypt, version 2a, cost 12, random salt of 16 bytes, in modular crypt format: what Elytron's JDBC realm reads. Bcrypt looks at 72
 * bytes, so that a longer password goes in as the Base64 of its SHA-384, see {@link org.maintenancedashboard.security.Passwords}.</li>
 * <li>Where the passwords are kept elsewhere nothing of this applies: no password is set, asked for or prescribed here, each such try is refused
 * with 409 and the name of the other place, and no user counts as invited.</li>
 * </ol>
 */
package org.maintenancedashboard.security.password;
