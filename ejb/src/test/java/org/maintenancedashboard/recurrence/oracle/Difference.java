package org.maintenancedashboard.recurrence.oracle;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.maintenancedashboard.recurrence.Rule;

/** Where another library answers differently, and what the RFC says. Of several that fit the first counts. */
enum Difference {
    LIB_RECUR_GIVES_UP(Oracle.LIB_RECUR, c -> c.stopsEarly() && c.theirs.refusal().contains("too many"),
            Question.of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01T08:00", "UTC", "2026-01-01 2027-01-01"),
            "It refuses to go on after many periods without a date; what it found before agrees."),
    LIB_RECUR_SKIP(Oracle.LIB_RECUR, c -> c.question.has("SKIP") && c.stopsEarly() && c.theirs.refusal().startsWith("ClassCast"),
            Question.of("RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTHDAY=16;BYDAY=1WE;SKIP=BACKWARD", "2024-09-14T02:30", "UTC", "2024-09-14 2027-01-01"),
            "It fails on SKIP with BYMONTHDAY in a yearly rule; only the judge day by day is left."),
    LIB_RECUR_YEAR_DAY_366(Oracle.LIB_RECUR, c -> c.stopsEarly() && c.theirs.refusal().startsWith("ArrayIndex")
            && c.question.has("BYYEARDAY") && c.question.value("BYYEARDAY").contains("-366"),
            Question.of("FREQ=YEARLY;BYYEARDAY=-366;BYDAY=SA", "2020-03-07T03:15", "UTC", "2022-05-28 2030-07-18"),
            "RFC 5545 §3.3.10: valid values are 1 to 366 or -366 to -1. It fails where the year has 365 days."),
    LIB_RECUR_START_IN_GAP(Oracle.LIB_RECUR, c -> c.isGap(c.question.anchor()),
            Question.of("FREQ=DAILY", "2026-03-29T02:30", "Europe/Berlin", "2026-03-30 2026-04-01"),
            "It is told the start as a moment, which has lost the wall time that does not exist on that day."),
    LIB_RECUR_TWICE(Oracle.LIB_RECUR, Comparison::repeatsMoments,
            Question.of("FREQ=DAILY", "2011-12-29T08:00", "Pacific/Apia", "2011-12-29 2012-01-02"),
            "The day that Samoa skipped: two candidates are one moment; there it comes twice."),
    LIB_RECUR_OVERLAP(Oracle.LIB_RECUR, c -> c.differsOnlyAt(c::isOverlap),
            Question.of("FREQ=DAILY", "2026-10-24T02:30", "Europe/Berlin", "2026-10-25 2026-10-26"),
            "RFC 5545 §3.3.5: If the local time described occurs more than once, the DATE-TIME value refers to the first occurrence."),
    LIB_RECUR_GAP(Oracle.LIB_RECUR, c -> c.differsOnlyAt(c::isClockChange),
            Question.of("FREQ=DAILY", "2010-09-24T00:30", "Pacific/Apia", "2010-09-24 2010-09-28"),
            "RFC 5545 §3.3.5: If the local time described does not occur, it is interpreted using the UTC offset before the gap in local times."),
    LIB_RECUR_ZONE_TABLE(Oracle.LIB_RECUR, c -> c.differsOnlyAt(local -> c.isClockChange(local) || c.isOtherZoneTable(local)),
            Question.of("FREQ=DAILY", "2033-06-12T00:15", "Africa/Casablanca", "2038-10-03 2038-10-04"),
            "java.util.TimeZone, which it asks, knows no irregular changes after 2037; java.time does."),
    LIB_RECUR_RSCALE_WKST(Oracle.LIB_RECUR, c -> c.question.has("RSCALE") && c.question.has("WKST") && c.question.isConfirmedDayByDay(),
            Question.of("RSCALE=GREGORIAN;FREQ=WEEKLY;INTERVAL=4;BYDAY=MO;WKST=WE;SKIP=BACKWARD", "2010-11-26T02:15", "UTC", "2011-01-12 2011-03-01"),
            "RFC 5545 §3.3.10: WKST specifies the day on which the workweek starts. Beside RSCALE it is not heeded there."),
    LIB_RECUR_SKIP_STEP(Oracle.LIB_RECUR, c -> c.question.moves() && !c.question.has("BYMONTHDAY") && c.question.isConfirmedDayByDay(),
            Question.of("RSCALE=GREGORIAN;FREQ=MONTHLY;BYDAY=MO;SKIP=FORWARD", "2006-01-30T15:30", "UTC", "2006-12-27 2007-03-16"),
            "RFC 7529 §4.1: invalid dates are those that the parts name; with BYDAY the day of DTSTART names none."),
    LIB_RECUR_WEEK_53(Oracle.LIB_RECUR, c -> c.question.has("BYWEEKNO") && (c.hasMoreDays(day -> !isInNamedWeek(c, day))
            || c.question.value("BYWEEKNO").contains("53") && c.question.isConfirmedDayByDay()),
            Question.of("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "2020-01-01T08:00", "UTC", "2021-01-01 2022-02-01"),
            "RFC 5545 §3.3.10: week number one of the calendar year is the first week that contains at least four (4) days in that calendar year. "
                    + "2021 has no week 53."),
    LIB_RECUR_WEEKS_OF_MONTHS(Oracle.LIB_RECUR, c -> c.question.has("BYWEEKNO") && c.question.has("BYMONTH") && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=YEARLY;BYMONTH=4;BYWEEKNO=17;BYDAY=TH,FR", "2008-03-23T02:45", "UTC", "2010-01-01 2011-01-01"),
            "RFC 5545 §3.3.10: BYDAY after BYWEEKNO names days of those weeks; a week that two months share is one week."),
    LIB_RECUR_WEEK_YEAR(Oracle.LIB_RECUR, c -> c.question.has("BYWEEKNO") && isOtherWeekYear(c.question) && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=YEARLY;INTERVAL=3;BYWEEKNO=9", "2029-12-31T03:45", "UTC", "2030-08-09 2033-12-27"),
            "RFC 5545 §3.3.10 counts weeks as ISO 8601 does, in whose year 2030 the start lies; ical4j, like us, counts the interval in those years."),
    LIB_RECUR_FIRST_SET(Oracle.LIB_RECUR, c -> c.question.has("BYSETPOS") && c.agreesBut(day -> isFirstPeriod(c.question, day)),
            Question.of("FREQ=YEARLY;BYMONTH=1,7;BYDAY=1TU,4TH;BYSETPOS=1", "2026-03-01T08:00", "UTC", "2026-03-01 2027-03-01"),
            "RFC 5545 §3.3.10: BYSETPOS operates on a set of recurrence instances in one interval of the recurrence rule; the part of the set that "
                    + "lies before DTSTART belongs to it."),
    ICAL4J_START_IN_GAP(Oracle.ICAL4J, c -> c.isGap(c.question.anchor()),
            Question.of("FREQ=WEEKLY", "2011-12-30T14:15", "Pacific/Apia", "2012-01-01 2012-02-01"),
            "It is told the start as a moment, which has lost the wall time that does not exist on that day."),
    ICAL4J_OVERLAP(Oracle.ICAL4J, c -> c.differsOnlyAt(c::isOverlap),
            Question.of("FREQ=DAILY", "2026-03-28T02:30", "Europe/Berlin", "2026-10-25 2026-10-26"),
            "RFC 5545 §3.3.5: If the local time described occurs more than once, the DATE-TIME value refers to the first occurrence."),
    ICAL4J_TWICE(Oracle.ICAL4J, Comparison::repeatsMoments,
            Question.of("FREQ=DAILY", "2011-12-29T08:00", "Pacific/Apia", "2011-12-29 2012-01-02"),
            "The day that Samoa skipped: two candidates are one moment; there it comes twice."),
    ICAL4J_GAP(Oracle.ICAL4J, c -> c.differsOnlyAt(c::isClockChange) || c.differsOnlyByASkippedDay(),
            Question.of("FREQ=MONTHLY;BYDAY=5FR", "2007-11-20T03:30", "Pacific/Apia", "2011-12-01 2012-01-30"),
            "RFC 5545 §3.3.5: If the local time described does not occur, it is interpreted using the UTC offset before the gap in local times."),
    ICAL4J_DRIFT(Oracle.ICAL4J, Comparison::hasDriftedInTime,
            Question.of("FREQ=YEARLY;INTERVAL=4;BYMONTHDAY=10", "2029-01-09T02:15", "Africa/Casablanca", "2029-10-23 2034-12-06"),
            "RFC 5545 §3.3.10: the time of day comes from DTSTART; a time moved in a gap is moved that day only."),
    ICAL4J_DAILY_NEGATIVE(Oracle.ICAL4J, c -> c.question.isNegative("DAILY", "BYMONTHDAY") && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=DAILY;BYMONTHDAY=-1", "2026-01-01T08:00", "UTC", "2026-01-01 2026-03-01"),
            "RFC 5545 §3.3.10: -10 represents the tenth to the last day of the month; for DAILY BYMONTHDAY limits."),
    ICAL4J_GIVES_UP(Oracle.ICAL4J, c -> c.question.is("DAILY", "BYMONTHDAY") && c.stopsSilently() && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", "2025-01-01T08:00", "UTC", "2028-01-01 2028-12-31"),
            "It ends in silence after a thousand days without a date."),
    ICAL4J_SKIP(Oracle.ICAL4J, c -> c.question.moves() && c.question.isConfirmedDayByDay(),
            Question.of("RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD", "2020-05-19T03:00", "UTC", "2021-01-23 2021-08-22"),
            "RFC 7529 §4.1: FORWARD takes the next valid day, BACKWARD the one before. There months of 30 days and February are left out."),
    ICAL4J_COUNTS_TWICE(Oracle.ICAL4J, c -> c.question.has("COUNT") && c.question.mayNameADayTwice() && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=MONTHLY;BYDAY=4FR,-1FR;COUNT=12", "2026-01-01T08:00", "UTC", "2026-01-01 2028-01-01"),
            "RFC 5545 §3.3.10: COUNT is the number of occurrences; a day that two entries name is one."),
    ICAL4J_REPEATED_VALUES(Oracle.ICAL4J, c -> c.question.repeatsAValue() && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=MONTHLY;BYDAY=SA,SA;BYSETPOS=2", "2026-01-01T08:00", "UTC", "2026-01-01 2026-03-01"),
            "RFC 5545 §3.3.10: BYSETPOS counts within the set of recurrence instances, and a set holds a day once."),
    ICAL4J_WEEKLY_MONTH(Oracle.ICAL4J, c -> c.question.is("WEEKLY", "BYMONTH", "BYDAY") && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=WEEKLY;BYMONTH=1;BYDAY=SA", "2018-11-16T05:15", "UTC", "2020-12-21 2025-05-17"),
            "RFC 5545 §3.3.10: for WEEKLY BYMONTH limits the days, not the week that they lie in."),
    ICAL4J_WEEK_START(Oracle.ICAL4J, c -> c.question.is("WEEKLY", "BYDAY") && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "2025-10-22T03:30", "UTC", "2028-11-12 2028-11-28"),
            "RFC 5545 §3.3.10: WKST specifies the day on which the workweek starts; the default value is MO."),
    ICAL4J_ORDINAL_LIMIT(Oracle.ICAL4J, c -> c.question.numbersWeekdays() && (c.question.has("BYMONTHDAY") || c.question.has("BYYEARDAY"))
            && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=MONTHLY;BYMONTHDAY=25;BYDAY=-1FR", "2026-01-01T08:00", "UTC", "2026-01-01 2027-01-01"),
            "RFC 5545 §3.3.10, notes 1 and 2: BYDAY limits if BYMONTHDAY or BYYEARDAY is present; the number is that of the weekday within the month."),
    ICAL4J_YEARLY_PARTS(Oracle.ICAL4J, c -> (c.question.has("BYWEEKNO") || c.question.has("BYYEARDAY"))
            && (c.question.has("BYMONTH") || c.question.has("BYMONTHDAY")) && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=YEARLY;BYWEEKNO=7;BYMONTHDAY=22;BYDAY=SU", "2029-01-06T08:45", "UTC", "2031-04-19 2033-07-03"),
            "RFC 5545 §3.3.10: the parts are applied to the current set of evaluated occurrences; lib-recur, like us, keeps what all of them name."),
    ICAL4J_WEEKS(Oracle.ICAL4J, c -> c.question.has("BYWEEKNO") && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=YEARLY;INTERVAL=2;BYWEEKNO=9;BYDAY=SU", "2002-11-15T01:15", "UTC", "2006-01-22 2008-01-08"),
            "RFC 5545 §3.3.10: a week is seven days beginning at WKST, by default Monday."),
    ICAL4J_SET(Oracle.ICAL4J, c -> c.question.has("BYSETPOS") && c.question.isConfirmedDayByDay(),
            Question.of("FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-6,-19,14,12;BYDAY=MO,WE,TU;BYSETPOS=4,3,2", "2004-09-02T00:15", "UTC", "2005-10-01 2009-01-08"),
            "RFC 5545 §3.3.10: BYSETPOS counts the set of one interval in the order of time.");

    final Oracle oracle;
    final Question smallest;
    final String sentence;
    private final Predicate<Comparison> predicate;

    Difference(Oracle oracle, Predicate<Comparison> predicate, Question smallest, String sentence) {
        this.oracle = oracle;
        this.predicate = predicate;
        this.smallest = smallest;
        this.sentence = sentence;
    }

    static Optional<Difference> of(Comparison comparison) {
        return Arrays.stream(values()).filter(one -> one.oracle == comparison.oracle && one.predicate.test(comparison)).findFirst();
    }

    private static boolean isInNamedWeek(Comparison comparison, LocalDate day) {
        WeekFields fields = WeekFields.of(Rule.parse(comparison.question.rule()).parts().weekStart(), 4);
        int number = day.get(fields.weekOfWeekBasedYear());
        int weeks = (int) day.range(fields.weekOfWeekBasedYear()).getMaximum();
        return Rule.parse(comparison.question.rule()).parts().weeks().stream().anyMatch(week -> week == number || week == number - weeks - 1);
    }

    private static boolean isOtherWeekYear(Question question) {
        WeekFields fields = WeekFields.of(Rule.parse(question.rule()).parts().weekStart(), 4);
        return question.anchor().get(fields.weekBasedYear()) != question.anchor().getYear();
    }

    private static boolean isFirstPeriod(Question question, LocalDate day) {
        LocalDate anchor = question.anchor().toLocalDate();
        boolean year = day.getYear() == anchor.getYear();
        return switch (question.value("FREQ")) {
            case "YEARLY" -> year;
            case "MONTHLY" -> year && day.getMonth() == anchor.getMonth();
            default -> day.isBefore(anchor.plusWeeks(1));
        };
    }
}
