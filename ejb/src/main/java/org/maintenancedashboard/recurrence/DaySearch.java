package org.maintenancedashboard.recurrence;

import java.util.function.IntPredicate;
import org.maintenancedashboard.recurrence.days.Days;

/** Looks for an allowed day near another; remembers the run of forbidden days seen last, so a closed year is not re-read. */
final class DaySearch {

    /** How far roll and deferral look. */
    static final int REACH = 366;

    private final IntPredicate allowed;
    private int firstForbidden = 1;
    private int lastForbidden;

    DaySearch(IntPredicate allowed) {
        this.allowed = allowed;
    }

    boolean isAllowed(int day) {
        return allowed.test(day);
    }

    /** The first allowed day after (before) this one, or NONE within reach. */
    int from(int day, boolean forward) {
        int step = forward ? 1 : -1;
        int last = day + REACH * step;
        int at = day + step;
        while ((forward ? at <= last : at >= last) && (isKnown(at) || !allowed.test(at))) {
            at = !isKnown(at) ? at + step : forward ? lastForbidden + 1 : firstForbidden - 1;
        }
        boolean found = forward ? at <= last : at >= last;
        int end = found ? at - step : last;
        remember(Math.min(day + step, end), Math.max(day + step, end), end == day);
        return found ? at : Days.NONE;
    }

    private boolean isKnown(int day) {
        return day >= firstForbidden && day <= lastForbidden;
    }

    private void remember(int first, int last, boolean none) {
        if (none) {
            return;
        }
        boolean touches = firstForbidden <= lastForbidden && first <= lastForbidden + 1 && last >= firstForbidden - 1;
        firstForbidden = touches ? Math.min(first, firstForbidden) : first;
        lastForbidden = touches ? Math.max(last, lastForbidden) : last;
    }
}
