/**
 * The door for those who sign in with an OpenID Connect provider. The server's OIDC takes over all of a WAR's authentication, so that it gets
 * a WAR of its own: pages and REST go on as they are.
 *
 * <ol>
 * <li>Shut (401, and 403 for our own tokens), unless the script {@code oidc.cli} has tied this WAR to a provider.</li>
 * <li>Whom the provider has recognised gets a ticket, in a cookie that lives ten seconds, and is led to the sign-in page, which takes it for
 * the password; role, sites and session are those of our tables.</li>
 * <li>Who is no active user of ours gets none; the refusal is audited.</li>
 * <li>The provider sends people back to {@code MD_PUBLIC_URL}, whatever address the request names.</li>
 * <li>The provider's tokens end here: no session of this WAR stays.</li>
 * </ol>
 */
package org.maintenancedashboard.oidc;
