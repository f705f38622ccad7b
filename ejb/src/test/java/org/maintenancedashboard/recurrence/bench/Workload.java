package org.maintenancedashboard.recurrence.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** What all three do: ten years of a rule from a Wednesday morning in Chicago to milliseconds, as the sum of them all. */
public enum Workload {
    DAILY("daily", "FREQ=DAILY"),
    DAILY_10("every 10 days", "FREQ=DAILY;INTERVAL=10"),
    WEEKLY_DAYS("weekly Mo, We, Fr", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    WEEKLY_2("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"),
    MONTH_DAY_1("monthly on day 1", "FREQ=MONTHLY;BYMONTHDAY=1"),
    LAST_FRIDAY("monthly on the last Friday", "FREQ=MONTHLY;BYDAY=-1FR"),
    LAST_DAY("monthly on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    FIRST_WORKDAY("monthly on the first workday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"),
    MONTHLY_3("every 3 months", "FREQ=MONTHLY;INTERVAL=3"),
    YEARLY("yearly", "FREQ=YEARLY");

    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 8, 0);
    static final LocalDate TO = START.toLocalDate().plusYears(10);

    private static final TimeZone OLD_ZONE = TimeZone.getTimeZone(ZONE);
    private static final ZonedDateTime SEED = START.atZone(ZONE);
    private static final ZonedDateTime END = TO.atStartOfDay(ZONE);

    final String title;
    final String text;

    Workload(String title, String text) {
        this.title = title;
        this.text = text;
    }

    static long sumOf(RecurrenceRule rule) {
        long end = END.toInstant().toEpochMilli();
        long sum = 0;
        RecurrenceRuleIterator iterator = rule.iterator(SEED.toInstant().toEpochMilli(), OLD_ZONE);
        while (iterator.hasNext()) {
            long millis = iterator.nextMillis();
            if (millis >= end) {
                return sum;
            }
            sum += millis;
        }
        return sum;
    }

    static long sumOf(Recur<ZonedDateTime> rule) {
        long sum = 0;
        for (ZonedDateTime date : rule.getDates(SEED, SEED, END)) {
            sum += date.toInstant().toEpochMilli();
        }
        return sum;
    }

    RecurrenceRule libRecur() {
        try {
            return new RecurrenceRule(text);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(text, e);
        }
    }

    Recur<ZonedDateTime> ical4j() {
        return new Recur<>(text);
    }
}
