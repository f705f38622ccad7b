/**
 * Schedules of one group on the same equipment, of which a higher rank includes the work of a lower one (monthly, quarterly, annual).
 *
 * <ol>
 * <li>A group is a name, compared without regard to case; a schedule is in one group at most, with a rank. On an equipment those of the group
 * that apply there are compared by final local date, as {@code recurrence.series.Nesting} says. The tolerance is the lower one's own, or a
 * fifth of its rule's nominal days.</li>
 * <li>A date within the tolerance of a higher one is never made. It waits for the higher one, whichever comes into its lead first: made, merged,
 * skipped or missed, the higher date takes the keys of all it carries along in the same chunk. So the order of targets does not matter.</li>
 * <li>Where the higher one is work already, the lower date's key is recorded as covered by it while that work is not begun; of begun, ended,
 * skipped and missed dates nothing is carried any more, and the lower is made itself.</li>
 * <li>Work that the lower schedule made already (before the group, or before the higher schedule) stays; the higher carries the rest. Such work
 * is listed as a mismatch.</li>
 * <li>A date that a higher schedule will not make any more (before what it is generated from, or behind the one open date of a schedule that
 * counts from completions) carries nothing.</li>
 * <li>Work that carries others refers to their types with the steps these had then ({@code included_work}). Completing it completes the keys of
 * all, so dates that count from completions count from it.</li>
 * </ol>
 * Out of scope: what is written ({@code schedule.chunk}), the steps themselves ({@code maintenance.activity}).
 */
package org.maintenancedashboard.schedule.nesting;
