/**
 * Sessions of the pages. The container keeps who signed in; these tables say whether that still counts, asked anew for each request, so that
 * an answer of one server is the answer of all.
 *
 * <ol>
 * <li>A session ends after 30 minutes without a request, unless the user chose to stay signed in, and always after 12 hours.</li>
 * <li>A session is over as soon as its user is disabled, or holds other permission codes than when it was opened, whatever changed them.</li>
 * <li>A new password ends all other sessions of its user, those of REST included.</li>
 * <li>A user sees and ends the own sessions only.</li>
 * </ol>
 * Out of scope: sessions of REST, see {@link org.maintenancedashboard.security.Tokens}.
 */
package org.maintenancedashboard.security.session;
