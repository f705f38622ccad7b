package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.maintenancedashboard.recurrence.days.Days;

/** A walk through the due dates of a plan whose final local date lies in a range. */
final class Walk {

    /** A skipped day (Samoa, 30 December 2011) moves the date by one. */
    private static final int CLOCK_DAYS = 1;

    private final Plan plan;
    private final LocalTime time;
    private final int from;
    private final int to;
    private final Source source;
    private final Flow flow;

    Walk(Plan plan, LocalDate from, LocalDate to) {
        this(plan, from == null ? Integer.MIN_VALUE : Dates.day(from), to == null ? Days.NONE : Dates.day(to));
    }

    private Walk(Plan plan, int from, int to) {
        this.plan = plan.checked();
        this.time = plan.anchor().toLocalTime();
        this.from = from;
        this.to = to;
        this.source = new FixedSource(plan, from == Integer.MIN_VALUE ? from : from - CLOCK_DAYS);
        this.flow = new Flow(plan, source, to == Days.NONE ? Days.LAST : to);
    }

    /** Goes to the next one; false after the last. */
    boolean advance() {
        while (flow.advance()) {
            if (flow.finalDay() >= to) {
                return false;
            }
            if (flow.finalDay() >= from) {
                return true;
            }
        }
        return false;
    }

    LocalDateTime key() {
        return key(flow.key());
    }

    Instant instant() {
        return Instant.ofEpochSecond(flow.second(), time.getNano());
    }

    List<LocalDateTime> covers() {
        int[] days = flow.covers();
        return days.length == 1 ? List.of(key(days[0])) : Arrays.stream(days).mapToObj(this::key).toList();
    }

    Occurrence occurrence() {
        return new Occurrence(key(), instant().atZone(plan.zone()), covers(), trace().steps());
    }

    private Trace trace() {
        Trace trace = explain(flow.key());
        if (flow.covers().length > 1) {
            trace.add(StepKind.MERGE, "Falls together with " + Arrays.stream(flow.covers()).skip(1)
                    .mapToObj(day -> Dates.longText(Dates.date(day))).collect(Collectors.joining(", "))
                    + ": one occurrence covers all");
        }
        return trace;
    }

    private Trace explain(int key) {
        Trace trace = Trace.on();
        source.explain(key, trace);
        int day = flow.through(key, trace);
        Step clock = day == Days.NONE ? null : WallClock.step(key(day), plan.zone());
        if (clock != null) {
            trace.add(clock.step(), clock.text());
        }
        return trace;
    }

    private LocalDateTime key(int day) {
        return Dates.date(day).atTime(time);
    }

    /** The trace of the candidate with that key, whether it survived, was merged or dropped. */
    static List<Step> traceOf(Plan plan, int key) {
        if (!plan.candidates().contains(key)) {
            return List.of();
        }
        Walk around = new Walk(plan, key - CLOCK_DAYS, key + CLOCK_DAYS + 1);
        while (around.advance()) {
            int[] covers = around.flow.covers();
            if (covers[0] == key) {
                return around.trace().steps();
            }
            if (Arrays.binarySearch(covers, key) > 0) {
                Trace trace = around.explain(key);
                trace.add(StepKind.MERGE, "Covered by the occurrence of " + Dates.longText(Dates.date(covers[0])));
                return trace.steps();
            }
        }
        return around.explain(key).steps();
    }
}
