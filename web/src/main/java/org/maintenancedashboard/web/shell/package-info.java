/**
 * The frame around every page: navigation, site selector, look, sign-in, and the headers and redirects that hold for all pages.
 *
 * <ol>
 * <li>What a page asks of its reader stands in {@link org.maintenancedashboard.web.shell.PageRight}, once: the filter refuses the page to
 * whom the navigation and the menu of creations do not offer it. Who may not read the overview starts on the first page one may.</li>
 * <li>Only Work carries a counter, and only for overdue.</li>
 * <li>The selected site is kept in the session and changed by {@code ?site=ID} or {@code ?site=all} on any page. A list keeps its
 * conditions then, but for those that belong to another site; a toast says which were dropped.</li>
 * <li>An anonymous reader of a page is led to {@code /login?next=…} and back; {@code next} is a path of this application, nothing
 * else. An Ajax request gets the same as a partial response.</li>
 * <li>Where the connection itself says who one is (a certificate), a session opens without the sign-in page, and again when one has ended; an
 * unknown or disabled user is led to the sign-in page like anybody else.</li>
 * <li>A wrong password and an unknown user get the same answer.</li>
 * <li>Who must change the password sees no other page before.</li>
 * <li>Theme, density and navigation width come from cookies the server reads, so nothing flashes.</li>
 * <li>Pages are never stored by caches; scripts and styles need our origin or the request's nonce.</li>
 * </ol>
 * Out of scope: accounts and permissions themselves, REST.
 */
package org.maintenancedashboard.web.shell;
