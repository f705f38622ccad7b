/**
 * Generated work that no longer stands where its schedule would put it: after a changed rule, calendar, freeze or zone.
 *
 * <ol>
 * <li>Looked at is work that is generated, not begun and not moved by hand. Where its plan is still that of its schedule, it matches.</li>
 * <li>Otherwise its key is looked up in the schedule's plan of now: it falls elsewhere, or nowhere (left out, or the schedule no longer
 * applies, or work of a higher rank in its group includes it). Dates counted from completions are not looked at; they are another date after each completion anyway.</li>
 * <li>Nothing is moved by itself. What falls elsewhere is moved when somebody says so, as a move by hand with that reason.</li>
 * <li>At most 500 activities, the earliest first, are looked at in one answer.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule.mismatch;
