/**
 * The whole way through the product, once over REST and once in a browser, and every page it has.
 * <ol>
 * <li>A journey makes a plant of its own ({@link org.maintenancedashboard.it.journey.OwnPlant}) and looks at nothing else.</li>
 * <li>The generation is shared with other tests: a start that is refused because one runs is tried again until a deadline.</li>
 * <li>The pages are read from the navigation itself, so a new page is tested as soon as it can be reached.</li>
 * </ol>
 */
package org.maintenancedashboard.it.journey;
