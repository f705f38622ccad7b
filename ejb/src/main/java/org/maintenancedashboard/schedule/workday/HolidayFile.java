package org.maintenancedashboard.schedule.workday;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.util.Strings;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

/**
 * The days that an iCalendar file names, each with what it is called.
 *
 * @param from first day wanted
 * @param to day after the last wanted
 */
record HolidayFile(LocalDate from, LocalDate to) {

    /** The largest file that is read. */
    static final int MAX_BYTES = 1 << 20;
    static final int MOST_EVENTS = 2000;

    private static final String FILE = "file";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EVENT = 366;

    /** Reads a file; refused under {@code file} when it is too large, no iCalendar, or holds an event that cannot be read. */
    SortedMap<LocalDate, String> days(byte[] content) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (Map<String, String> event : events(content)) {
            if (!"CANCELLED".equalsIgnoreCase(event.get("STATUS"))) {
                String name = name(event);
                for (LocalDate day : days(event, name)) {
                    days.merge(day, name, (one, other) -> one.contains(other) ? one : cut(one + ", " + other));
                }
            }
        }
        return days;
    }

    private static Iterable<Map<String, String>> events(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new Invalid(FILE, "error.holidays.large", MAX_BYTES >> 20);
        }
        String text = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
        HolidayEvents events = new HolidayEvents();
        try {
            new CalendarParserImpl().parse(new StringReader(text), events);
        } catch (IOException | ParserException | IllegalArgumentException broken) {
            throw new Invalid(FILE, "error.holidays.unreadable");
        }
        if (!text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            throw new Invalid(FILE, "error.holidays.unreadable");
        }
        if (events.events().size() > MOST_EVENTS) {
            throw new Invalid(FILE, "error.holidays.many", MOST_EVENTS);
        }
        return events.events();
    }

    private Set<LocalDate> days(Map<String, String> event, String name) {
        try {
            LocalDate start = date(event.get("DTSTART"));
            int length = (int) Math.max(1, Math.min(LONGEST_EVENT, ChronoUnit.DAYS.between(start, end(start, event))));
            Set<LocalDate> starts = starts(start, length, event);
            Set<LocalDate> days = new TreeSet<>();
            starts.forEach(first -> first.datesUntil(first.plusDays(length)).filter(this::isWanted).forEach(days::add));
            return days;
        } catch (InvalidRule refused) {
            throw new Invalid(FILE, "error.holidays.rule", name, refused.getMessage());
        } catch (DateTimeException unreadable) {
            throw new Invalid(FILE, "error.holidays.date", name);
        }
    }

    private Set<LocalDate> starts(LocalDate start, int length, Map<String, String> event) {
        Set<LocalDate> starts = new TreeSet<>();
        starts.add(start);
        if (event.containsKey("RRULE")) {
            Plan plan = Plan.of(start.atStartOfDay(), ZoneOffset.UTC, Rule.parse(event.get("RRULE")));
            plan.forEachStart(from.minusDays(length), to, (key, at) -> starts.add(key.toLocalDate()));
        }
        starts.addAll(dates(event.get("RDATE")));
        starts.removeAll(dates(event.get("EXDATE")));
        return starts;
    }

    private static LocalDate end(LocalDate start, Map<String, String> event) {
        if (event.containsKey("DTEND")) {
            String end = event.get("DTEND");
            return end.length() > 8 && !end.startsWith("000000", 9) ? date(end).plusDays(1) : date(end);
        }
        String duration = event.getOrDefault("DURATION", "P1D");
        return duration.contains("T") ? start.plusDays(1) : start.plus(Period.parse(duration));
    }

    private static Set<LocalDate> dates(String values) {
        Set<LocalDate> dates = new TreeSet<>();
        for (String value : values == null ? new String[0] : values.split(",")) {
            dates.add(date(value));
        }
        return dates;
    }

    private static LocalDate date(String value) {
        if (value == null || value.strip().length() < 8) {
            throw new DateTimeParseException("no date", String.valueOf(value), 0);
        }
        return LocalDate.parse(value.strip().substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private boolean isWanted(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    private static String name(Map<String, String> event) {
        String summary = event.get("SUMMARY");
        return cut(summary == null || summary.isBlank() ? "Holiday" : Strings.unescape(summary).replaceAll("\\s+", " ").strip());
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
