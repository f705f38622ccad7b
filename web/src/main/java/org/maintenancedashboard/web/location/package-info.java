/**
 * Locations and customers on pages and over REST.
 *
 * <ol>
 * <li>Sites, PODs and MDCs are the first, second and third level of the tree, whatever their names.</li>
 * <li>The tree stands in natural order and counts the equipment of each branch.</li>
 * <li>A stale save shows both versions; one decides which stays.</li>
 * </ol>
 */
package org.maintenancedashboard.web.location;
