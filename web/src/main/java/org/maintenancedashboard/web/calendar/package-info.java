/**
 * The calendar as page and REST.
 *
 * <ol>
 * <li>The address holds view, date and chosen entry; stepping and switching are links.</li>
 * <li>An entry stands at the wall time of its site; where that zone is not the page's, the entry says its own time.</li>
 * <li>The grid asks for its entries by range and keeps none on the server.</li>
 * <li>A move asks for a reason, by drag and by button alike; it can be undone for ten seconds unless somebody changed the work since.</li>
 * <li>A planned date is moved, cancelled or moved back by the rules of {@code schedule.decision}, with a reason: it alone, it with all that follow, or
 * all of its schedule, whose page opens. Dragging it asks the same.</li>
 * <li>The agenda does everything the grid does, by keyboard; it begins at the date of the address and covers a month.</li>
 * <li>The conditions of the list of work hold here too, by the same names, and are shown as chips.</li>
 * <li>A phone gets the agenda instead of the grid: the grid places rows by their measured heights, and a map of icons that flow and hide
 * changes the heights with the places, so that it would never come to rest.</li>
 * <li>A period with more entries than can be shown says so, and how to see the others.</li>
 * </ol>
 */
package org.maintenancedashboard.web.calendar;
