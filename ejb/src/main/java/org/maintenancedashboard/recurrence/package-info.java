/**
 * When something is due: rules, plans, due dates and the reasons for them. Plain Java, a pure function of its arguments; it
 * never reads a clock, a default zone or a database, so preview, calendar, generation and feeds agree.
 *
 * <ol>
 * <li>A rule is RFC 5545 text with FREQ DAILY, WEEKLY, MONTHLY or YEARLY. Unknown or repeated parts, another FREQ, values out
 *     of range and combinations the RFC forbids are refused ({@link InvalidRule}), naming the part.</li>
 * <li>The n-th candidate depends on the anchor and n only. The anchor is the first candidate when the rule matches it,
 *     otherwise it is none and does not count.</li>
 * <li>Missing dates ({@link InvalidDates}) are moved before BYDAY limits and BYSETPOS; two that fall on one date are one.
 *     RSCALE with SKIP says the same inside the rule; a contradiction is refused.</li>
 * <li>COUNT and UNTIL judge candidates, before anything else. A date-only UNTIL includes that local day, with Z it is an
 *     instant.</li>
 * <li>A rule speaks wall time. In a gap the time moves later by the gap, in an overlap the first of the two is taken.</li>
 * <li>A key is the candidate's local date-time and never changes. Occurrences brought to the same instant are one: the
 *     earliest key, covering all.</li>
 * <li>A range is compared with the final local date, after merging.</li>
 * <li>A rule that can never match is refused when the plan is first asked; an empty range is an empty list.</li>
 * <li>Expansion starts at the asked range without walking there from the anchor; the end of a COUNT is worked out once per
 *     plan. Dates end with the year 9999.</li>
 * <li>Policies run once each, in this order, on local date-times before the zone: season, roll, freeze. A later step never
 *     re-runs an earlier one; each that changes something adds a line to the trace.</li>
 * <li>A season drops what lies outside all windows. A roll takes what is no working day (weekdays, holidays) to one. A freeze
 *     defers, pulls forward, drops, or lets stand until approved; a moved date is outside every freeze and, where a roll is
 *     set, a working day.</li>
 * <li>Roll and freeze look 366 days far; without an allowed day the candidate is dropped with NO_ALLOWED_DAY
 *     ({@link Plan#dropped}, {@link Dropped#isConflict}).</li>
 * <li>FIXED follows the rule. FLOATING counts whole intervals from the last completion, missing dates moved back; the first
 *     that survives is taken as completed when due, and nothing falls on or before the completion it counts from.</li>
 * <li>SHIFTED moves all later candidates, before the policies, by the rounded-down share of lateness beyond the tolerance,
 *     adding up; keys stay those of the unshifted plan.</li>
 * <li>Keys that belong to work already ({@link Plan#without}) are taken out before policies and merging.</li>
 * <li>People decide last ({@link Plan#decided}): a moved date is neither rolled nor deferred again, only the clock is asked; a decision
 *     about one key is about the whole occurrence that covers it; one that the policies left out can be placed; what comes to one
 *     instant is one, the earliest key first. Floating dates after a moved one count from where it went.</li>
 * <li>No step turns the order of two candidates around; ranges and merging rely on it.</li>
 * </ol>
 * Out of scope: who is due (schedule), nesting and open predecessors, which need what exists already (generation),
 * files (iCalendar).
 */
package org.maintenancedashboard.recurrence;
