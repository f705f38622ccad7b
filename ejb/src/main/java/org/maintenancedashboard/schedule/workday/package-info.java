/**
 * Working calendars: on which days people work at a site.
 *
 * <ol>
 * <li>Each site has exactly one calendar, made with it (trigger {@code working_calendar_of_site}); it starts as Monday to Friday without
 * holidays and goes with its site.</li>
 * <li>At least one weekday is a working day. A holiday is one local day with a name; a day stands once.</li>
 * <li>Holidays are read from iCalendar files: every event that is not cancelled gives its days, recurring ones for this year and the
 * four after it. Rules are expanded by the engine in {@code recurrence}. What is no iCalendar is refused under {@code file}.</li>
 * <li>Reading a file adds; it never changes or removes a day that is known.</li>
 * <li>Everybody who may see the calendar reads; {@code site_map.write} changes, within the caller's sites.</li>
 * </ol>
 * Out of scope: what a date does that falls on such a day (roll of a schedule, package {@code recurrence}).
 */
package org.maintenancedashboard.schedule.workday;
