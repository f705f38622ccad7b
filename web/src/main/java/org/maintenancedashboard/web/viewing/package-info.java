/**
 * Looking at the pages as another user: the filter that puts the user's identity in place of the viewer's for the length of a request, and the
 * banner that says so on every page.
 *
 * <ol>
 * <li>The session, its limits and the password of the viewer are checked before, as ever; then everything behind the filter is the user's.</li>
 * <li>Pages of the account itself (profile, password, tokens) are refused: they are the user's alone.</li>
 * <li>Beginning and ending throw away the pages the session has open, so that none made for one is sent back as the other.</li>
 * </ol>
 * What may be seen, and that nothing is changed, is decided in {@link org.maintenancedashboard.security.viewing}.
 */
package org.maintenancedashboard.web.viewing;
