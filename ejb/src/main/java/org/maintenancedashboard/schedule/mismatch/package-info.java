/**
 * Generated work that no longer stands where its schedule would put it: after a changed rule, calendar, freeze or zone.
 *
 * <ol>
 * <li>Looked at is work that is generated, not begun and not moved by hand. Where its plan is still that of its schedule, it matches.</li>
 * <li>Otherwise its key is looked up in the schedule's plan of now: it falls elsewhere, or nowhere (left out, or the schedule no longer
 * applies, or work of a higher rank in its group includes it). Of dates counted from completions the open one belongs where the plan has
 * its first date now.</li>
 * <li>Nothing is moved by itself. What falls elsewhere is moved when somebody says so, as a move by hand with that reason.</li>
 * <li>An answer holds about 500, the earliest first, of at most 20,000 activities looked at, and says when there may be more.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule.mismatch;
