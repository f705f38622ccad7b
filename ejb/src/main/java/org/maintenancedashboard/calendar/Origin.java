package org.maintenancedashboard.calendar;

import java.util.Locale;
import org.maintenancedashboard.common.Coded;

/** Where a date came from: a schedule made the work, a schedule will make it, or somebody made it by hand. */
public enum Origin implements Coded {
    SCHEDULE, PLANNED, HAND;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
