package org.maintenancedashboard.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * From wall time to moments, in seconds: in a gap later by the gap, in an overlap the first of the two. Remembers the span of
 * wall time in which the offset stays, so that a walk looks into the zone's table twice a year. Not shared between threads.
 */
final class WallClock {

    private final ZoneTable table;
    private int span;
    private long spanStart = 1;
    private long spanEnd;
    private int offset;
    private int skip;

    WallClock(ZoneId zone) {
        this.table = ZoneTable.of(zone);
    }

    /** The epoch second of a wall time, itself given in seconds as if it were UTC. */
    long instant(long local) {
        if (local < spanStart || local >= spanEnd) {
            find(local);
        }
        return local - offset;
    }

    private void find(long local) {
        long beyond = table.beyond(local);
        span = table.spanAt(local - beyond, span);
        spanStart = table.start(span) + beyond;
        long end = table.end(span);
        spanEnd = end == Long.MAX_VALUE ? end : end + beyond;
        offset = table.offset(span);
        skip = table.skip(span);
    }

    /** By how many seconds the clock shows more at the moment asked for last than was asked, which is where it skips. */
    int skipped() {
        return skip;
    }

    /** What the clock did to a wall time, or null when nothing. */
    static Step step(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return null;
        }
        String time = Dates.time(local.toLocalTime());
        String date = Dates.longText(local.toLocalDate());
        if (!transition.isGap()) {
            return new Step(StepKind.CLOCK, time + " comes twice on " + date + " in " + zone + ": the first is taken");
        }
        LocalDateTime moved = local.plus(transition.getDuration());
        boolean sameDay = moved.toLocalDate().equals(local.toLocalDate());
        String to = Dates.time(moved.toLocalTime()) + (sameDay ? "" : " on " + Dates.longText(moved.toLocalDate()));
        return new Step(StepKind.CLOCK, time + " does not exist on " + date + " in " + zone
                + ", the clock is put forward: moved to " + to, local.toLocalDate(), moved.toLocalDate());
    }
}
