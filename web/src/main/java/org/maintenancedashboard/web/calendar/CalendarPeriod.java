package org.maintenancedashboard.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * What one page of the calendar covers: whole weeks from Monday around a month, a week, a day; for the agenda
 * one month from the date on.
 */
public record CalendarPeriod(CalendarMode mode, LocalDate date) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEK_START = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEK_END = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** First date shown. */
    public LocalDate from() {
        return switch (mode) {
            case MONTH -> monday(date.withDayOfMonth(1));
            case WEEK -> monday(date);
            case DAY, AGENDA -> date;
        };
    }

    /** The date after the last shown. */
    public LocalDate to() {
        return switch (mode) {
            case MONTH -> monday(date.with(TemporalAdjusters.lastDayOfMonth())).plusWeeks(1);
            case WEEK -> monday(date).plusWeeks(1);
            case DAY -> date.plusDays(1);
            case AGENDA -> date.plusMonths(1);
        };
    }

    /** A date of the period that many steps away; a month is stepped from its first day. */
    public LocalDate step(int steps) {
        return switch (mode) {
            case MONTH -> date.withDayOfMonth(1).plusMonths(steps);
            case AGENDA -> date.plusMonths(steps);
            case WEEK -> date.plusWeeks(steps);
            case DAY -> date.plusDays(steps);
        };
    }

    /** {@code November 2026}, {@code 16 Nov to 22 Nov 2026}, {@code Tuesday 17 November 2026}. */
    public String title() {
        return switch (mode) {
            case MONTH -> date.format(MONTH);
            case WEEK, AGENDA -> from().format(WEEK_START) + " \u2013 " + to().minusDays(1).format(WEEK_END);
            case DAY -> date.format(DAY);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
