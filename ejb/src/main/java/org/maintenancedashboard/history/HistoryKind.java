package org.maintenancedashboard.history;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of things that have a history. */
public enum HistoryKind {
    EQUIPMENT("equipment"), LOCATION("location"), SCHEDULE("schedule"), ACTIVITY_TYPE("activityType"), ACTIVITY("activity"), USER("user"), ROLE("role"),
    WORKING_CALENDAR("workingCalendar"), FREEZE_WINDOW("freezeWindow");

    private final String code;

    HistoryKind(String code) {
        this.code = code;
    }

    /** How facts name the kind. */
    public String code() {
        return code;
    }

    /** The kind of a code. */
    public static Optional<HistoryKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
