/**
 * The calendar: one projection of what is generated and what the engine plans beyond that.
 *
 * <ol>
 * <li>An entry is an activity, or a planned occurrence without an id; planned ones count nowhere.</li>
 * <li>Times are moments with the site's zone; wall time of the site is what is shown.</li>
 * <li>"Why this date?" gives the engine's steps in their order, then what people did by hand.</li>
 * <li>A range of at most 400 days and at most 5,000 entries is answered, the earliest ones; the answer says when there was more.</li>
 * <li>An entry lies in a range when a part of it lies on one of the range's local days. Every filter of the list of activities applies to
 * the calendar as well, so that both count the same; who asks for a state, for late work or for a person is not shown what is planned.</li>
 * <li>Of schedules in a group only what no higher rank carries is shown; the higher entry names the types it includes.</li>
 * </ol>
 */
package org.maintenancedashboard.calendar;
