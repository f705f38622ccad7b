/**
 * Makes activities from schedules, ahead of their due date and exactly once.
 *
 * <ol>
 * <li>A run has an effective date, fixed when it starts and reused by every restart.</li>
 * <li>An occurrence is made when its final local date is at most the effective date plus the schedule's lead.</li>
 * <li>Candidates before {@code activeFrom} are never made; inactive schedules and inactive or retired equipment get nothing
 * (view {@code effective_schedule}).</li>
 * <li>Catch-up after downtime is LATEST: of the candidates that lie before the effective date and were never made, the last becomes an
 * activity, the earlier ones are recorded as missed.</li>
 * <li>One key per schedule, equipment and candidate; the constraint {@code occurrence_key_pk} is the last line of defence. A second run
 * adds nothing.</li>
 * <li>The activity refers to the plan it was made from ({@link org.maintenancedashboard.schedule.plan.PlanSnapshot}, one row of
 * {@code plan_version} per content, policies included); since the engine is a pure function, plan and key explain the date for ever.</li>
 * </ol>
 * Out of scope: who starts a run (module {@code batch}).
 */
package org.maintenancedashboard.schedule.generation;
