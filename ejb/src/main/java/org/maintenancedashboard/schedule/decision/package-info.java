/**
 * What people decide about single dates ("this only"), before work is made of them.
 *
 * <ol>
 * <li>A date of a schedule on one equipment is moved to a local date-time of the plan's zone, or cancelled, with who, when and why; one decision
 * per schedule, equipment and key. It concerns that equipment only, also where the schedule is shared.</li>
 * <li>The engine takes decisions last: a moved date is neither rolled nor deferred again and keeps its key; its trace says who, when and why
 * ({@code recurrence}, rule 16). Generation, calendar, previews and mismatches load them with their plans, one query for many targets.</li>
 * <li>The keys of a cancelled date are recorded as cancelled and never made. Where dates count from completions, cancelling counts as done
 * on the day it was planned for, and only the next date can be decided about.</li>
 * <li>A date moves at most 366 days from its key, not before today nor before the schedule is active.</li>
 * <li>Once work was made, the decision stays: the work itself is moved or cancelled then. Until then it can be changed and taken back.</li>
 * <li>Who decides has to have seen the decision that stands; of two about one date the first wins, the other is stale.</li>
 * <li>Decisions wait for the chunk that is being written and keep the next one waiting, so none is passed over.</li>
 * <li>Each decision is a fact of the audit trail of its schedule.</li>
 * </ol>
 * Out of scope: changing all dates from one on ({@code schedule.series}), moving work ({@code maintenance.activity}).
 */
package org.maintenancedashboard.schedule.decision;
