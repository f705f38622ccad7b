/**
 * Approval of work inside a freeze.
 *
 * <ol>
 * <li>Work needs approval when its schedule says ALLOW_WITH_APPROVAL and its start, in the schedule's zone, lies in a freeze of its site or
 * of every site. That is asked when somebody wants to know; nothing is stored but the approval.</li>
 * <li>Work that needs it cannot be started before it has it (409).</li>
 * <li>Approval is given by somebody else than who planned the work (changed its schedule last, made or moved it), who it is assigned to, and
 * who starts it.</li>
 * <li>An approval is for one start: moved work needs another one.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule.approval;
