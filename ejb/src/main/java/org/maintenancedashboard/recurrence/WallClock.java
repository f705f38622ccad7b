package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * From wall time to moments, in seconds: in a gap later by the gap, in an overlap the first of the two. Remembers the span
 * ahead in which the offset stays, so that a walk asks the zone twice a year. Not shared between threads.
 */
final class WallClock {

    private final ZoneRules rules;
    private long spanStart = 1;
    private long spanEnd;
    private int offset;
    private long wall;

    WallClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The epoch second of a wall time, itself given in seconds as if it were UTC. */
    long instant(long local) {
        wall = local;
        if (local >= spanStart && local < spanEnd) {
            return local - offset;
        }
        LocalDateTime dateTime = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
        ZoneOffsetTransition transition = rules.getTransition(dateTime);
        if (transition != null) {
            wall = transition.isGap() ? local + transition.getDuration().getSeconds() : local;
            return local - transition.getOffsetBefore().getTotalSeconds();
        }
        offset = rules.getOffset(dateTime).getTotalSeconds();
        long instant = local - offset;
        ZoneOffsetTransition after = rules.nextTransition(Instant.ofEpochSecond(instant));
        spanStart = local;
        spanEnd = after == null ? Long.MAX_VALUE : after.toEpochSecond() + offset;
        return instant;
    }

    /** The wall time of the moment asked for last: later than what was asked where the clock skips. */
    long wall() {
        return wall;
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
                + ", the clock is put forward: moved to " + to);
    }
}
