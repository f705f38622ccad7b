/**
 * The overview: key figures, what needs attention, what is coming, and how sites and PODs are.
 *
 * <ol>
 * <li>Every figure counts what the list behind it shows: same scope, same filter, all levels below a site.</li>
 * <li>PM compliance: activities made by schedules and due in the window, completed by their scheduled end plus 10 % of the interval (at most
 * 7 days), divided by all of them; cancelled ones left out. Due means: the scheduled end lies in the window,
 * the 90 days before today.</li>
 * <li>Health: critical with an overdue activity of priority high or critical; warning with any other overdue; watch when a day of the next
 * seven holds more planned hours than the site's capacity, or more than 30 % of the equipment is under maintenance; otherwise healthy.</li>
 * <li>Days and weeks are local days of the site each activity stands on, so that the sites add up to all of them; which day today is,
 * is read in the selected site's zone, in the default zone where all sites are shown.</li>
 * <li>Upcoming is open work that is not late and starts before seven days from today are over; it stands at the day it starts, at today when
 * it runs already. Equipment counts while it is in use.</li>
 * </ol>
 */
package org.maintenancedashboard.dashboard;
