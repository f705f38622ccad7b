package org.maintenancedashboard.recurrence;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.maintenancedashboard.recurrence.days.Days;

/**
 * One walk through a plan: candidates, policies, clock, merge. No step turns the order around (a later candidate never ends
 * earlier), so a single look ahead finds all that fall together. Makes no objects per candidate.
 */
final class Flow {

    private static final long DAY = 86_400;

    private final Source source;
    private final IntConsumer dropped;
    private final DayStep[] steps;
    private final int[] taken;
    private final int lastKey;
    private final WallClock clock;
    private final long secondOfDay;
    private boolean started;
    private int nextKey;
    private long nextSecond;
    private int nextDay;
    private long second;
    private int finalDay;
    private int[] covers = new int[4];
    private int size;

    /** @param lastKey no later candidate can matter to the caller */
    Flow(Plan plan, Source source, int lastKey) {
        this(plan, source, lastKey, key -> { });
    }

    /** @param dropped is told the key of every candidate that a policy leaves out */
    Flow(Plan plan, Source source, int lastKey, IntConsumer dropped) {
        this.dropped = dropped;
        LocalTime time = plan.anchor().toLocalTime();
        this.source = source;
        this.steps = plan.steps();
        this.taken = plan.takenDays();
        this.lastKey = lastKey;
        this.clock = new WallClock(plan.zone());
        this.secondOfDay = time.toSecondOfDay();
    }

    /** Goes to the next occurrence; false after the last. */
    boolean advance() {
        if (!started) {
            started = true;
            read();
        }
        if (nextKey == Days.NONE) {
            return false;
        }
        second = nextSecond;
        finalDay = nextDay;
        size = 0;
        do {
            if (size == covers.length) {
                covers = Arrays.copyOf(covers, size * 2);
            }
            covers[size++] = nextKey;
            read();
        } while (nextKey != Days.NONE && nextSecond == second);
        return true;
    }

    private void read() {
        for (int key = source.next(); key <= lastKey && key != Days.NONE; key = source.next()) {
            if (taken.length > 0 && Arrays.binarySearch(taken, key) >= 0) {
                continue;
            }
            int day = through(key, Trace.OFF);
            if (day == Days.NONE) {
                dropped.accept(key);
                continue;
            }
            nextSecond = clock.instant(day * DAY + secondOfDay);
            nextDay = clock.skipped() == 0 ? day : (int) Math.floorDiv(day * DAY + secondOfDay + clock.skipped(), DAY);
            if (source.accept(nextDay)) {
                nextKey = key;
                return;
            }
        }
        nextKey = Days.NONE;
    }

    /** The day a candidate has after all policies, or NONE. */
    int through(int key, Trace trace) {
        int day = source.planned(key);
        for (int i = 0; i < steps.length && day != Days.NONE; i++) {
            day = trace.isOn() ? explained(steps[i], day, trace) : steps[i].apply(day, trace);
        }
        return day;
    }

    private static int explained(DayStep step, int day, Trace trace) {
        int lines = trace.size();
        int after = step.apply(day, trace);
        if (trace.size() > lines) {
            trace.dated(day, after);
        }
        return after;
    }

    int key() {
        return covers[0];
    }

    /** The occurrence's moment, in epoch seconds. */
    long second() {
        return second;
    }

    /** The local day it is due on. */
    int finalDay() {
        return finalDay;
    }

    /** The days of all keys that came to this moment. */
    int[] covers() {
        return Arrays.copyOf(covers, size);
    }
}
