/**
 * Freeze windows: times in which planned work is not wanted, such as a change freeze, a shutdown or a peak season.
 *
 * <ol>
 * <li>A freeze is for one site or for every site; it comes once, as local date-times with the end excluded, or every year, as whole local
 * days with both ends included, possibly across the year's end.</li>
 * <li>It is judged in the occurrence's own zone. What becomes of a date inside is the schedule's choice (its freeze policy).</li>
 * <li>Everybody who may see the calendar reads; {@code maintenance.manage_all} changes. A freeze for every site needs access to all
 * sites.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule.freeze;
