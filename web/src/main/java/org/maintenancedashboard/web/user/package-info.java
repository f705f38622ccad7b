/**
 * Accounts on pages and over REST.
 *
 * <ol>
 * <li>A link that sets a password is shown once, to whoever made it; it begins with {@code MD_PUBLIC_URL}.</li>
 * <li>Without a valid link the page that sets a password says only that the link does not work.</li>
 * </ol>
 */
package org.maintenancedashboard.web.user;
