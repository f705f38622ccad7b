/**
 * The way to a provider that says who somebody is, on the sign-in page.
 *
 * <ol>
 * <li>Where no provider is tied to this product, there is none and the page asks for name and password.</li>
 * <li>Where one wanted to go travels in the path, never another site's address.</li>
 * </ol>
 * Out of scope: the door itself (module {@code oidc}), the ticket it hands over ({@code web.shell.Recognition}).
 */
package org.maintenancedashboard.web.door;
