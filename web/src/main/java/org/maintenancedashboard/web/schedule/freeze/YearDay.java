package org.maintenancedashboard.web.schedule.freeze;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** A day of every year as a form asks for it: its month and its day. */
public class YearDay implements Serializable {

    private static final long serialVersionUID = 1L;

    private int month;
    private int day;

    public YearDay(int month, int day) {
        this.month = month;
        this.day = day;
    }

    /** Reads {@code MM-DD}. */
    public static YearDay parse(String text) {
        return new YearDay(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
    }

    /** As {@code MM-DD}. */
    public String text() {
        return String.format("%02d-%02d", month, day);
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    public List<Integer> getDays() {
        return IntStream.rangeClosed(1, 31).boxed().toList();
    }

    public int getMonth() {
        return month;
    }

    public void setMonth(int month) {
        this.month = month;
    }

    public int getDay() {
        return day;
    }

    public void setDay(int day) {
        this.day = day;
    }
}
