/**
 * Equipment on pages and over REST.
 *
 * <ol>
 * <li>The whole state of the list is in its address.</li>
 * <li>A stale save shows both versions; one decides which stays.</li>
 * </ol>
 */
package org.maintenancedashboard.web.equipment;
