/**
 * What the engine is told for a target, kept for ever with the work made from it.
 *
 * <ol>
 * <li>A {@link org.maintenancedashboard.schedule.plan.PlanSnapshot} holds rule, zone, policies and mode; it is the one class that becomes an
 * engine's plan.</li>
 * <li>One row of {@code plan_version} per content, however many schedules and activities share it; the database makes the hash.</li>
 * <li>{@link org.maintenancedashboard.schedule.plan.PlanColumns} is the one place that puts a snapshot together from stored schedules.</li>
 * <li>Since the engine is a pure function, an activity's plan version and key explain its date for ever.</li>
 * </ol>
 * Out of scope: when work is made ({@code schedule.generation}), what may be stored ({@code schedule}).
 */
package org.maintenancedashboard.schedule.plan;
