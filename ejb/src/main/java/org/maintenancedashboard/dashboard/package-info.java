/**
 * The overview: key figures, what needs attention, what is coming, and how sites and PODs are.
 *
 * <ol>
 * <li>Every figure counts what the list behind it shows: same scope, same filter, all levels below a site.</li>
 * <li>PM compliance: activities made by schedules and due in the window, completed by their scheduled end plus 10 % of the interval (at most
 * 7 days), divided by all of them; cancelled ones left out. Due means: the scheduled end lies in the window.</li>
 * <li>Health: critical with an overdue activity of priority high or critical; warning with any other overdue; watch when a day of the next
 * seven holds more planned hours than the site's capacity, or more than 30 % of the equipment is under maintenance; otherwise healthy.</li>
 * <li>Days and weeks are those of the selected site's zone, of the default zone where all sites are shown.</li>
 * </ol>
 */
package org.maintenancedashboard.dashboard;
