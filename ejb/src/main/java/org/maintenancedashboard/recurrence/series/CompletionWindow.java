package org.maintenancedashboard.recurrence.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;

/** How early work made by hand may be completed to stand for the next planned occurrence of its type on the same equipment. */
public final class CompletionWindow {

    private static final int SHARE = 4;
    private static final int MOST = 30;

    private CompletionWindow() {
    }

    /** Days before a candidate: a quarter of the distance to the candidate before it, or for the first of the rule's nominal days; at most 30. */
    public static int days(Plan plan, LocalDateTime key) {
        int ordinal = plan.ordinalOf(key);
        long distance = plan.keyOf(ordinal - 1).map(before -> ChronoUnit.DAYS.between(before.toLocalDate(), key.toLocalDate()))
                .orElse(plan.rule().nominalDays());
        return (int) Math.min(MOST, distance / SHARE);
    }

    /** Whether work completed on that local day consumes the occurrence, which has not been started. */
    public static boolean consumes(Plan plan, Occurrence next, LocalDate completed) {
        LocalDate due = next.start().toLocalDate();
        return !completed.isAfter(due) && !completed.isBefore(due.minusDays(days(plan, next.key())));
    }
}
