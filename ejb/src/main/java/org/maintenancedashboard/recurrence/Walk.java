package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maintenancedashboard.recurrence.days.Days;

/** A walk through the due dates of a plan whose final local date lies in a range. */
final class Walk implements DueDates {

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
        int firstKey = from == Integer.MIN_VALUE ? from : from - CLOCK_DAYS - Steps.daysForward(plan.policies());
        int lastKey = to == Days.NONE ? Days.LAST : to + Steps.daysBack(plan.policies());
        this.source = source(plan, firstKey, lastKey);
        this.flow = new Flow(plan, source, lastKey);
    }

    private static Source source(Plan plan, int firstKey, int lastKey) {
        if (plan.mode() instanceof Mode.Floating floating) {
            return new FloatingSource(plan, floating.lastCompleted());
        }
        return plan.mode() instanceof Mode.Shifted shifted ? ShiftedSource.of(plan, shifted, firstKey, lastKey)
                : new FixedSource(plan, firstKey, lastKey);
    }

    @Override
    public boolean advance() {
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

    @Override
    public LocalDateTime key() {
        return key(flow.key());
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(flow.second(), time.getNano());
    }

    @Override
    public long millis() {
        return flow.second() * 1000 + time.getNano() / 1_000_000;
    }

    @Override
    public List<LocalDateTime> covers() {
        int[] days = flow.covers();
        return days.length == 1 ? List.of(key(days[0])) : Arrays.stream(days).mapToObj(this::key).toList();
    }

    @Override
    public Occurrence occurrence() {
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
            trace.add(clock);
        }
        return trace;
    }

    private LocalDateTime key(int day) {
        return Dates.date(day).atTime(time);
    }

    /** The occurrence that covers a key. */
    static Optional<Occurrence> occurrenceOf(Plan plan, int key) {
        Walk walk = around(plan, key);
        while (walk.advance()) {
            int[] covers = walk.flow.covers();
            if (Arrays.binarySearch(covers, key) >= 0) {
                return Optional.of(walk.occurrence());
            }
            if (covers[0] > key) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A walk through the day on which a key is due; through all that leads there when the plan floats. */
    private static Walk around(Plan plan, int key) {
        if (plan.mode() instanceof Mode.Floating) {
            return new Walk(plan, Integer.MIN_VALUE, Days.NONE);
        }
        int due = new Walk(plan, key, key).dueDay(key);
        return new Walk(plan, due, due + 1);
    }

    /** The day on which a key is due, by itself; the key's own when it is left out. */
    private int dueDay(int key) {
        int day = flow.through(key, Trace.OFF);
        return day == Days.NONE ? key : Dates.day(key(day).atZone(plan.zone()).toLocalDate());
    }

    /** The trace of the candidate with that key, whether it survived, was merged or dropped. */
    static List<Step> traceOf(Plan plan, int key) {
        if (plan.mode() instanceof Mode.Floating) {
            Walk walk = new Walk(plan, Integer.MIN_VALUE, Days.NONE);
            boolean found = false;
            while (!found && walk.advance() && walk.flow.key() <= key) {
                found = walk.flow.key() == key;
            }
            return found ? walk.trace().steps() : List.of();
        }
        if (!plan.candidates().contains(key)) {
            return List.of();
        }
        Walk alone = new Walk(plan, key, key);
        Walk around = around(plan, key);
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
        return alone.explain(key).steps();
    }

    /** What the policies left out, by key. */
    static List<Dropped> dropped(Plan plan, LocalDate from, LocalDate to, int limit) {
        List<Dropped> found = new ArrayList<>();
        int first = from == null ? Integer.MIN_VALUE : Dates.day(from);
        int last = to == null ? Days.LAST : Dates.day(to) - 1;
        Walk walk = new Walk(plan.checked(), first, Days.NONE);
        Flow flow = new Flow(plan, walk.source, last, key -> {
            if (key >= first && found.size() < limit) {
                found.add(new Dropped(walk.key(key), walk.explain(key).steps()));
            }
        });
        boolean more = true;
        while (more && found.size() < limit) {
            more = flow.advance();
        }
        return found;
    }
}
