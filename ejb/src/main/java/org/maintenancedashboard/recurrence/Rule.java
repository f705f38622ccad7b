package org.maintenancedashboard.recurrence;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.maintenancedashboard.recurrence.days.Frequency;
import org.maintenancedashboard.recurrence.days.RuleParts;

/** When something repeats, as RFC 5545 (and, for missing dates, RFC 7529) writes it. Immutable; equal by canonical text. */
public final class Rule {

    static final String FIELD = "recurrence";

    private final RuleParts parts;
    private final int count;
    private final Until until;
    private final InvalidDates skip;
    private String text;

    Rule(RuleParts parts, int count, Until until, InvalidDates skip) {
        this.parts = parts;
        this.count = count;
        this.until = until;
        this.skip = skip;
    }

    /**
     * Reads RRULE text, with or without the leading {@code RRULE:}.
     *
     * @throws InvalidRule naming the part that is unknown, repeated, out of range or in contradiction
     */
    public static Rule parse(String rrule) {
        return RuleParser.parse(rrule);
    }

    /**
     * The rule "every so many days, weeks, months or years".
     *
     * @param interval of days only, or of months and years only
     * @throws InvalidRule when it is not positive or mixes days with months
     */
    public static Rule every(Period interval) {
        if (interval == null || interval.isZero() || interval.isNegative()) {
            throw new InvalidRule("interval", "The interval must be longer than nothing, such as P3M.");
        }
        if (interval.getDays() > 0 && interval.toTotalMonths() > 0) {
            throw new InvalidRule("interval", "The interval mixes days with months or years: use one of them.");
        }
        if (interval.getDays() > 0) {
            int days = interval.getDays();
            return days % 7 == 0 ? simple(Frequency.WEEKLY, days / 7) : simple(Frequency.DAILY, days);
        }
        if (interval.getMonths() == 0) {
            return simple(Frequency.YEARLY, interval.getYears());
        }
        if (interval.toTotalMonths() > Integer.MAX_VALUE) {
            throw new InvalidRule("interval", "The interval is too long.");
        }
        return simple(Frequency.MONTHLY, (int) interval.toTotalMonths());
    }

    private static Rule simple(Frequency frequency, int interval) {
        return new Rule(RuleParts.simple(frequency, interval), 0, null, null);
    }

    /** Canonical RFC 5545 text: fixed order of parts, upper case, defaults left out. */
    public String text() {
        String written = text;
        if (written == null) {
            written = RuleFormat.format(this);
            text = written;
        }
        return written;
    }

    /** What it says about days. */
    public RuleParts parts() {
        return parts;
    }

    /** After how many candidates it ends. */
    public OptionalInt count() {
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** What it says itself about missing dates (RSCALE with SKIP). */
    public Optional<InvalidDates> skip() {
        return Optional.ofNullable(skip);
    }

    /** The rule's distance in days for tolerances: DAY 1, WEEK 7, MONTH 30, YEAR 365, times the interval. */
    public long nominalDays() {
        return (long) parts.frequency().nominalDays() * parts.interval();
    }

    /** Whether it is frequency and interval and nothing else, as a floating plan needs. */
    public boolean isSimple() {
        return parts.isSimple() && count == 0 && until == null && skip == null;
    }

    /** The same rule with that many candidates from its anchor, in place of its own end. */
    public Rule ending(int afterCandidates) {
        if (afterCandidates < 1) {
            throw new InvalidRule(FIELD, "COUNT must be at least 1.");
        }
        return new Rule(parts, afterCandidates, null, skip);
    }

    /** The same rule ended just before a candidate, in place of its own end. */
    public Rule endingBefore(LocalDateTime key) {
        LocalDateTime last = key.minusSeconds(1);
        return new Rule(parts, 0, new Until(last.toLocalDate(), last.toLocalTime().withNano(0), false), skip);
    }

    /** The same rule; without an end of its own with what is left of another's, of which so many candidates are past. */
    public Rule endingLike(Rule other, int past) {
        if (count > 0 || until != null) {
            return this;
        }
        return other.count == 0 ? new Rule(parts, 0, other.until, skip) : ending(other.count - past);
    }

    /** The same rule for ever. */
    public Rule endless() {
        return new Rule(parts, 0, null, skip);
    }

    Until until() {
        return until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && rule.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
