/**
 * What is maintained: equipment, its categories, and where each item stands.
 *
 * <ol>
 * <li>Name, manufacturer's serial and asset tag of an item are unique, each by a constraint.</li>
 * <li>An item always has a category and a location; the category and the location cannot be deleted while it does.</li>
 * <li>A save says which version it was made from; a stale one is refused and shows both versions.</li>
 * <li>A blank asset tag becomes {@code AUTO_} and the serial.</li>
 * <li>Items with history are retired, not deleted.</li>
 * </ol>
 */
package org.maintenancedashboard.equipment;
