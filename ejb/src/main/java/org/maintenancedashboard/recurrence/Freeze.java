package org.maintenancedashboard.recurrence;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.maintenancedashboard.recurrence.days.Days;

/**
 * A time in which planned work is not wanted: once, as local date-times, or in every year, as whole local days.
 *
 * @param from first local date-time, null when yearly
 * @param to local date-time after the last, null when yearly
 * @param yearly the days of every year, null when once
 * @param name what people call it, may be empty
 */
public record Freeze(LocalDateTime from, LocalDateTime to, Season yearly, String name) {

    private static final String FIELD = "freezes";

    public Freeze {
        Objects.requireNonNull(name);
        if (yearly == null && (from == null || to == null)) {
            throw new InvalidRule(FIELD, "A freeze needs a beginning and an end.");
        }
        if (yearly == null && !from.isBefore(to)) {
            throw new InvalidRule(FIELD, "A freeze must begin before it ends.");
        }
    }

    /** Once, the end excluded. */
    public static Freeze once(LocalDateTime from, LocalDateTime to) {
        return new Freeze(from, to, null, "");
    }

    /** In every year, both days included. */
    public static Freeze yearly(Season days) {
        return new Freeze(null, null, Objects.requireNonNull(days), "");
    }

    /**
     * Reads two local date-times, or MM-DD twice.
     *
     * @throws InvalidRule for field {@code freezes}
     */
    public static Freeze parse(String from, String to) {
        if (from == null || to == null) {
            throw new InvalidRule(FIELD, "A freeze needs a beginning and an end.");
        }
        if (from.length() == 5 || to.length() == 5) {
            return yearly(new Season(Season.monthDay(from, FIELD), Season.monthDay(to, FIELD)));
        }
        try {
            return once(LocalDateTime.parse(from), LocalDateTime.parse(to));
        } catch (DateTimeParseException e) {
            throw new InvalidRule(FIELD, "“" + e.getParsedString() + "” is no local date and time such as 2026-11-20T00:00.");
        }
    }

    /** The same freeze under a name. */
    public Freeze named(String newName) {
        return new Freeze(from, to, yearly, newName);
    }

    /** Whether a local date-time lies inside. */
    public boolean contains(LocalDateTime local) {
        return yearly == null ? !local.isBefore(from) && local.isBefore(to) : yearly.contains(local.toLocalDate());
    }

    /** Of a freeze that comes once: the first day on which that time of day lies inside. */
    int firstDay(LocalTime time) {
        return Dates.day(from.toLocalDate()) + (time.isBefore(from.toLocalTime()) ? 1 : 0);
    }

    /** Of a freeze that comes once: the day after the last on which that time of day lies inside. */
    int endDay(LocalTime time) {
        return Math.min(Days.LAST + 1, Dates.day(to.toLocalDate()) + (time.isBefore(to.toLocalTime()) ? 1 : 0));
    }

    /** "the freeze “Year end” (20 November to 1 December)". */
    public String text() {
        String span = yearly != null ? yearly.text()
                : Dates.longText(from.toLocalDate()) + " to " + Dates.longText(to.minusNanos(1).toLocalDate());
        return "the freeze " + (name.isEmpty() ? span : "“" + name + "” (" + span + ")");
    }
}
