package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a zone's clocks do, as spans of wall time, each with one answer: from {@code starts[i]} on (seconds of wall time, as if
 * it were UTC), a moment is the wall time less {@code offsets[i]}, and the wall shows {@code skips[i]} seconds more than was
 * asked. A gap is a span of its own that keeps the offset before it; an overlap lengthens the span before it, whose reading is
 * the first of the two. Worked out once per zone; rules that go on for ever are worked out for 400 years, after which the
 * calendar repeats.
 */
final class ZoneTable {

    static final long CYCLE = 146_097L * 86_400;

    /** A gap, summer, winter, and the gap of the next year. */
    private static final int NEAR = 4;

    private static final Map<ZoneId, ZoneTable> TABLES = new ConcurrentHashMap<>();

    private final List<long[]> rows = new ArrayList<>();
    private final long[] starts;
    private final int[] offsets;
    private final int[] skips;
    private final long repeatsFrom;

    private ZoneTable(ZoneRules rules) {
        rows.add(new long[] {Long.MIN_VALUE, rules.getOffset(Instant.MIN).getTotalSeconds(), 0});
        rules.getTransitions().forEach(this::add);
        repeatsFrom = rules.getTransitionRules().isEmpty() ? Long.MAX_VALUE : goOn(rules);
        starts = rows.stream().mapToLong(row -> row[0]).toArray();
        offsets = rows.stream().mapToInt(row -> (int) row[1]).toArray();
        skips = rows.stream().mapToInt(row -> (int) row[2]).toArray();
        rows.clear();
    }

    static ZoneTable of(ZoneId zone) {
        ZoneTable known = TABLES.get(zone);
        return known != null ? known : TABLES.computeIfAbsent(zone, id -> new ZoneTable(id.getRules()));
    }

    private void add(ZoneOffsetTransition transition) {
        int before = transition.getOffsetBefore().getTotalSeconds();
        int after = transition.getOffsetAfter().getTotalSeconds();
        if (transition.isGap()) {
            rows.add(new long[] {transition.toEpochSecond() + before, before, after - before});
        }
        rows.add(new long[] {transition.toEpochSecond() + Math.max(before, after), after, 0});
    }

    /** Adds what the lasting rules say for one cycle and a year; from the wall time given back on, all has been before. */
    private long goOn(ZoneRules rules) {
        long last = rows.get(rows.size() - 1)[0];
        Instant at = Instant.ofEpochSecond(last + 86_400);
        while (at.getEpochSecond() < last + CYCLE + 2 * 366 * 86_400L) {
            ZoneOffsetTransition next = rules.nextTransition(at);
            add(next);
            at = next.getInstant();
        }
        return last + CYCLE + 366 * 86_400L;
    }

    /** How far a wall time lies beyond what the table holds, in whole cycles; at the time less this, the clocks do the same. */
    long beyond(long local) {
        return local < repeatsFrom ? 0 : ((local - repeatsFrom) / CYCLE + 1) * CYCLE;
    }

    /** The span that holds a wall time within the table; quick when it lies just behind the span {@code near}. */
    int spanAt(long local, int near) {
        int last = Math.min(near + NEAR, starts.length - 1);
        for (int span = near; starts[near] <= local && span < last; span++) {
            if (local < starts[span + 1]) {
                return span;
            }
        }
        int at = Arrays.binarySearch(starts, local);
        return at >= 0 ? at : -at - 2;
    }

    long start(int span) {
        return starts[span];
    }

    /** Where the span ends, itself outside. */
    long end(int span) {
        return span + 1 < starts.length ? starts[span + 1] : Long.MAX_VALUE;
    }

    int offset(int span) {
        return offsets[span];
    }

    int skip(int span) {
        return skips[span];
    }
}
