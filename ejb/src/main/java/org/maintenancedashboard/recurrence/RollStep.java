package org.maintenancedashboard.recurrence;

import org.maintenancedashboard.recurrence.days.Days;

/** Takes a date that is no working day to one that is. */
final class RollStep implements DayStep {

    private final Roll roll;
    private final WorkingDays working;
    private final DaySearch search;

    RollStep(Roll roll, WorkingDays working) {
        this.roll = roll;
        this.working = working;
        this.search = new DaySearch(working::has);
    }

    @Override
    public int apply(int day, Trace trace) {
        if (working.has(day)) {
            return day;
        }
        int moved = target(day);
        if (trace.isOn()) {
            explain(day, moved, trace);
        }
        return moved;
    }

    private int target(int day) {
        return switch (roll) {
            case NONE -> day;
            case NEXT -> search.from(day, true);
            case PREVIOUS -> search.from(day, false);
            case NEAREST -> nearest(day);
            case MODIFIED_FOLLOWING -> modified(day);
            case SKIP -> Days.NONE;
        };
    }

    private int nearest(int day) {
        int next = search.from(day, true);
        int previous = search.from(day, false);
        if (next == Days.NONE || previous == Days.NONE) {
            return Math.min(next, previous);
        }
        return next - day <= day - previous ? next : previous;
    }

    private int modified(int day) {
        int next = search.from(day, true);
        boolean stays = next != Days.NONE && Days.monthAndDay(next) >> 5 == Days.monthAndDay(day) >> 5 && next - day < 31;
        return stays ? next : search.from(day, false);
    }

    private void explain(int day, int moved, Trace trace) {
        if (moved != Days.NONE) {
            trace.add(StepKind.ROLL, working.reason(day) + ": moved " + (moved > day ? "on" : "back") + " to the "
                    + name() + ", " + Dates.weekday(moved));
        } else if (roll == Roll.SKIP) {
            trace.add(StepKind.ROLL, working.reason(day) + ": left out");
        } else {
            trace.add(StepKind.NO_ALLOWED_DAY, working.reason(day) + " and there is no working day within "
                    + DaySearch.REACH + " days: left out");
        }
    }

    private String name() {
        return switch (roll) {
            case PREVIOUS -> "previous working day";
            case NEAREST -> "nearest working day";
            case MODIFIED_FOLLOWING -> "working day in the same month";
            default -> "next working day";
        };
    }
}
