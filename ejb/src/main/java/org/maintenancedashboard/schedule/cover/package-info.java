/**
 * Work made by hand that stands for a date of a schedule.
 *
 * <ol>
 * <li>Completed work of a type on an equipment, made by hand, stands for the next date of the schedule that applies there, when that date is
 * not started yet and lies at most the schedule's window after the completion: its percentage (25 by default) of the distance to the date
 * before, in whole days rounded down, at most 30.</li>
 * <li>Work already generated for that date is cancelled; its key, or that of a date not yet generated, belongs to the completed work from
 * then on. Where dates count from completions, the next counts from it.</li>
 * <li>Who completes the work is told which date that is and may decline.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule.cover;
