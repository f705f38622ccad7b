package org.maintenancedashboard.recurrence;

import java.time.LocalTime;
import java.util.List;
import java.util.function.IntPredicate;
import org.maintenancedashboard.recurrence.days.Days;

/** Keeps dates out of the freezes. */
final class FreezeStep implements DayStep {

    private final List<Freeze> freezes;
    private final FreezePolicy policy;
    private final LocalTime time;
    private final DaySearch search;

    /** @param working the days a moved date may take, besides being outside every freeze */
    FreezeStep(Policies policies, LocalTime time, IntPredicate working) {
        this.freezes = policies.freezes();
        this.policy = policies.freezePolicy();
        this.time = time;
        this.search = new DaySearch(day -> freezeOn(day) == null && working.test(day));
    }

    private Freeze freezeOn(int day) {
        for (int i = 0; i < freezes.size(); i++) {
            Freeze freeze = freezes.get(i);
            boolean inside = freeze.yearly() == null ? day >= freeze.firstDay(time) && day < freeze.endDay(time)
                    : freeze.yearly().contains(Days.monthAndDay(day));
            if (inside) {
                return freeze;
            }
        }
        return null;
    }

    @Override
    public int apply(int day, Trace trace) {
        Freeze freeze = freezeOn(day);
        if (freeze == null) {
            return day;
        }
        int moved = switch (policy) {
            case DEFER -> search.from(day, true);
            case PULL_FORWARD -> search.from(day, false);
            case SKIP -> Days.NONE;
            case ALLOW_WITH_APPROVAL -> day;
        };
        if (trace.isOn()) {
            explain(day, moved, trace);
        }
        return moved;
    }

    private void explain(int day, int moved, Trace trace) {
        String fact = Dates.longText(Dates.date(day)) + " lies in " + freezeOn(day).text();
        if (moved == Days.NONE && policy != FreezePolicy.SKIP) {
            trace.add(StepKind.NO_ALLOWED_DAY, fact + " and there is no allowed day within " + DaySearch.REACH
                    + " days: left out");
            return;
        }
        trace.add(StepKind.FREEZE, fact + switch (policy) {
            case DEFER -> ": deferred to " + Dates.weekday(moved);
            case PULL_FORWARD -> ": pulled forward to " + Dates.weekday(moved);
            case SKIP -> ": left out";
            case ALLOW_WITH_APPROVAL -> ": stays, needs approval before it starts";
        });
    }
}
