/**
 * What is coming: how many dates and hours of work each month holds, counted without writing a row.
 *
 * <ol>
 * <li>Counted is what the calendar shows for the same days and sites: work that is made, without what was cancelled, and what is only planned.
 * Targets and plans are those of the calendar and of the generation.</li>
 * <li>A date counts in the month in which it starts, wall time of its site, with the hours its work is planned for.</li>
 * <li>Dates are counted as the engine gives them and never kept: memory depends on how many schedules apply to how much equipment and on
 * the months asked for, not on how many dates there are.</li>
 * <li>Dates that count from completions are projected as if each were completed on its day.</li>
 * <li>At most ten years at once.</li>
 * </ol>
 * Out of scope: the dates themselves ({@code calendar}).
 */
package org.maintenancedashboard.calendar.forecast;
