/**
 * A year of one schedule on one equipment: what was made and what is planned, month by month.
 *
 * <ol>
 * <li>The dates are the calendar's, so both agree: activities with their status, and what is only planned.</li>
 * <li>A date counts in the month in which it starts, wall time of the site.</li>
 * <li>Each day says whether people work on it, and which holiday, freeze or season concerns it at the schedule's time of day, whatever the
 * schedule does about it.</li>
 * <li>A shared schedule is looked at for one of the pieces of equipment it really applies to, the first where none is chosen.</li>
 * </ol>
 * Out of scope: why a date is what it is ({@code calendar.DateReasons}).
 */
package org.maintenancedashboard.calendar.year;
