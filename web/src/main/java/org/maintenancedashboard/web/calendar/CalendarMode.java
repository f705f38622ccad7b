package org.maintenancedashboard.web.calendar;

import java.util.Arrays;
import java.util.Locale;

/** How the calendar shows its entries; in an address in lower case. */
public enum CalendarMode {
    MONTH("dayGridMonth"), WEEK("timeGridWeek"), DAY("timeGridDay"), AGENDA(null);

    private final String grid;

    CalendarMode(String grid) {
        this.grid = grid;
    }

    /** The mode of an address; month where it names none. */
    static CalendarMode of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst().orElse(MONTH);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of the grid component; null for the agenda, which is a table. */
    public String grid() {
        return grid;
    }
}
