/**
 * Work on equipment: activities, what they may become, and what happened to them.
 *
 * <ol>
 * <li>States: scheduled, pending (waits for something outside; reason required), in progress, completed, cancelled.</li>
 * <li>Start: scheduled or pending to in progress. Hold and release: scheduled to pending and back. Complete: in progress to completed, with
 * an actual end after the actual start. Cancel: from the first three, with a reason. Reopen: completed or cancelled to scheduled, with a
 * reason; clears the actual end. Correct: completed stays completed with another begin or end, with a reason. Anything else is a conflict.</li>
 * <li>Overdue is never a state: scheduled end before now, and scheduled, pending or in progress.</li>
 * <li>Days late are local calendar days of the site.</li>
 * <li>Every real change writes one timeline entry; what changes nothing writes none.</li>
 * <li>A required checklist item that is open blocks completion. An activity refers to the steps its type had when it was made; they
 * are copied at the first tick or start, so a type may change without touching work that is planned. Work that includes other types
 * ({@code included_work}) has their steps as well, under their names.</li>
 * <li>{@code maintenance.manage_all} acts on every activity; without it one does, moves and ticks the steps of one's own: assigned to or
 * created by oneself. Who does the work is changed with {@code maintenance.assign}.</li>
 * <li>Completion fires {@link org.maintenancedashboard.maintenance.activity.ActivityCompleted} in the same transaction.</li>
 * </ol>
 * Out of scope: where dates come from (package {@code schedule}).
 */
package org.maintenancedashboard.maintenance.activity;
