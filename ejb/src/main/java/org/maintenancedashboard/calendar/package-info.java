/**
 * The calendar: one projection of what is generated and what the engine plans beyond that.
 *
 * <ol>
 * <li>An entry is an activity, or a planned occurrence without an id; planned ones count nowhere.</li>
 * <li>Times are moments with the site's zone; wall time of the site is what is shown.</li>
 * <li>"Why this date?" gives the engine's steps in their order, then what people did by hand.</li>
 * <li>A range of at most 400 days and at most 5,000 entries is answered; the answer says when there was more.</li>
 * </ol>
 */
package org.maintenancedashboard.calendar;
