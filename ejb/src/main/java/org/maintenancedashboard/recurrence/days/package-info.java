/**
 * Which days a rule yields: whole days, numbered like {@link java.time.LocalDate#toEpochDay()}, no time, no zone.
 *
 * <ol>
 * <li>A rule cuts time into periods (day, week, month, year), counted in steps of INTERVAL from the one that holds the anchor.
 *     Each period is expanded on its own, several at a time, so that a walk can begin at any window.</li>
 * <li>Order inside a period, RFC 7529 §4.1: BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, missing days moved, BYDAY, BYSETPOS.</li>
 * <li>With BYWEEKNO the yearly period is the year of weeks: week 1 of 2026 begins on 29 December 2025 and belongs to 2026.</li>
 * <li>What the rule leaves open comes from the anchor: weekday, day of the month, month (a yearly
 *     BYMONTHDAY without BYMONTH means the anchor's month, as ical4j, lib-recur and libical read it). BYWEEKNO alone takes the anchor's
 *     weekday; beside a month day or year day it takes whatever weekday that is.</li>
 * <li>Only positive month days (and 29 February) move when missing. A missing ordinal weekday, year day, week 53 or negative
 *     month day is left out. Beside BYWEEKNO or BYYEARDAY a month day only limits, so nothing moves.</li>
 * <li>Two days of one or of two neighbouring periods that fall together are one.</li>
 * <li>Days end with the year 9999; the calendar repeats after 400 years, so one such cycle decides whether a rule ever matches.</li>
 * </ol>
 * Out of scope: times, zones, policies, texts.
 */
package org.maintenancedashboard.recurrence.days;
