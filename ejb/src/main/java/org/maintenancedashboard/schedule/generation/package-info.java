/**
 * Makes activities from schedules, ahead of their due date and exactly once.
 *
 * <ol>
 * <li>A run has an effective date, fixed when it starts and reused by every restart.</li>
 * <li>An occurrence is made when its final local date is at most the effective date plus the schedule's lead.</li>
 * <li>Candidates before {@code activeFrom} are never made; inactive schedules and inactive or retired equipment get nothing
 * (view {@code effective_schedule}).</li>
 * <li>What becomes of missed dates and of dates whose predecessor is open, the schedule says; see {@code schedule.chunk}.</li>
 * <li>One key per schedule, equipment and candidate; the constraint {@code occurrence_key_pk} is the last line of defence. A second run
 * adds nothing; while one runs, on whichever node, another has nothing to do ({@code schedule.lease}).</li>
 * <li>When a run ends, is stopped or fails there is one audit fact for each schedule it did something for since, with counts and the range of keys.</li>
 * <li>The activity refers to the plan it was made from ({@link org.maintenancedashboard.schedule.plan.PlanSnapshot}, one row of
 * {@code plan_version} per content, policies included); since the engine is a pure function, plan and key explain the date for ever.</li>
 * </ol>
 * Out of scope: who starts a run (module {@code batch}).
 */
package org.maintenancedashboard.schedule.generation;
