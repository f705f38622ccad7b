/**
 * Schedules that follow one another: "this and following".
 *
 * <ol>
 * <li>A schedule for one equipment ends before one of its dates, another goes on in the same series: same target, same policies, the rest of
 * COUNT or UNTIL. The rule goes on with the day the date was moved to, or is given anew; its first date is the new start.</li>
 * <li>In the same transaction, by ordinal: work that has not begun belongs to the successor, on the successor's date unless moved by hand; work
 * that has begun or ended stays and stands for the successor's key too; recorded keys and decisions about later dates go over.</li>
 * <li>Neither the date nor its new place lies before today, and its work has not begun.</li>
 * <li>A shared schedule is refused: ending it for one equipment would be a new schedule of that equipment's own from the first day on, and
 * who wants that makes one. Single dates of it can be moved. A floating schedule has one date only and is refused as well.</li>
 * <li>Of a series the last is the current one: it alone is edited, and while it applies what went before goes on to its end (view
 * {@code effective_schedule}). Deleting one that made no work makes the one before it current again.</li>
 * <li>The change is a fact of the audit trail of both schedules.</li>
 * </ol>
 * Out of scope: single dates ({@code schedule.decision}), "all", which is an ordinary change of the schedule.
 */
package org.maintenancedashboard.schedule.series;
