/**
 * Schedules: what is due (activity type), for whom (one equipment, a category, everything the type applies to; optionally one site only),
 * and by which rule. Every date is decided by the engine in {@code recurrence}, which is asked in one place, {@code Plans}.
 *
 * <ol>
 * <li>A schedule has one target; only one schedule exists per (type, equipment, category, site).</li>
 * <li>A schedule for one equipment names no category and no site.</li>
 * <li>Times are wall time in the schedule's zone, or in each target's site zone where it names none.</li>
 * <li>Which schedule applies is decided per (equipment, activity type): its own, else its category's, else everything's; within a level
 * the one restricted to the site first (view {@code effective_schedule}).</li>
 * <li>Inactive schedules and types, inactive or retired equipment, and equipment the type does not fit yield nothing.</li>
 * <li>Without a rule ("as needed") there are no occurrences.</li>
 * <li>Deleting a schedule that has generated work makes it inactive instead: made work keeps its origin.</li>
 * <li>Somebody without all sites makes only schedules restricted to one of their own sites, or for equipment on them.</li>
 * <li>Lead is 0 to 400 days; occurrences before {@code activeFrom} (default: the day it is saved) are never generated.</li>
 * <li>Dates are moved by season, then the site's working calendar (roll), then the freezes of the site and of every site (freeze policy);
 * without a site of its own a schedule's preview takes Monday to Friday. The plan is put together in {@code plan}, so preview, calendar and
 * generation agree.</li>
 * <li>FIXED and SHIFTED follow the rule; FLOATING counts from the last completion and has one activity at a time.</li>
 * <li>A changed schedule, calendar, freeze or site zone changes only what is not yet generated.</li>
 * <li>Schedules of one group on the same equipment are compared by rank: the higher includes the lower ({@code nesting}). One rank is taken
 * once per group and target.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule;
