/**
 * The calendar as page and REST.
 *
 * <ol>
 * <li>The address holds view, date and chosen entry; stepping and switching are links.</li>
 * <li>An entry stands at the wall time of its site; where that zone is not the page's, the entry says its own time.</li>
 * <li>The grid asks for its entries by range and keeps none on the server.</li>
 * <li>A move asks for a reason, by drag and by button alike; it can be undone for ten seconds unless somebody changed the work since.</li>
 * <li>The agenda does everything the grid does, by keyboard.</li>
 * </ol>
 */
package org.maintenancedashboard.web.calendar;
