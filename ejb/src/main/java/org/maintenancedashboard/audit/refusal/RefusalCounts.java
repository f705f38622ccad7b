package org.maintenancedashboard.audit.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which refusals become facts: the first of a caller on a path at once, those of the following minute as one more fact with their count.
 * What one caller tries beyond 50 paths within a minute, and what all try beyond 2,000, counts as one path, so that a flood fills
 * neither the table nor the memory.
 */
final class RefusalCounts {

    static final int PATHS_OF_ONE = 50;
    static final int PATHS_OF_ALL = 2_000;
    /** Stands for the paths beyond the limit. */
    static final String OTHERS = "(other paths)";
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Refusal, Window> windows = new HashMap<>();
    private final Map<String, Integer> paths = new HashMap<>();

    private static final class Window {
        private Instant begin;
        private int held;
    }

    /** How many refusals the fact to be written now stands for; 0 where none is to be written yet. */
    synchronized int count(Refusal refusal, Instant now) {
        Window window = windows.get(refusal);
        if (window == null) {
            windows.put(refusal, begun(now));
            paths.merge(refusal.caller(), 1, Integer::sum);
            return 1;
        }
        if (now.isBefore(window.begin.plus(WINDOW))) {
            window.held++;
            return 0;
        }
        int all = window.held + 1;
        windows.put(refusal, begun(now));
        return all;
    }

    /** The refusal itself, or where there are too many, the one that stands for them. */
    synchronized Refusal bounded(Refusal refusal) {
        boolean room = windows.containsKey(refusal) || paths.getOrDefault(refusal.caller(), 0) < PATHS_OF_ONE && windows.size() < PATHS_OF_ALL;
        return room ? refusal : new Refusal(windows.size() < PATHS_OF_ALL + PATHS_OF_ONE ? refusal.caller() : "(several)", "", OTHERS, refusal.address());
    }

    /** Closes the minutes that are over: what was held back in them, to be written now. */
    synchronized List<Held> close(Instant now) {
        List<Held> due = new ArrayList<>();
        windows.entrySet().removeIf(entry -> {
            boolean over = !now.isBefore(entry.getValue().begin.plus(WINDOW));
            if (over && entry.getValue().held > 0) {
                due.add(new Held(entry.getKey(), entry.getValue().held));
            }
            if (over) {
                paths.computeIfPresent(entry.getKey().caller(), (caller, count) -> count > 1 ? count - 1 : null);
            }
            return over;
        });
        due.forEach(held -> {
            windows.put(held.refusal(), begun(now));
            paths.merge(held.refusal().caller(), 1, Integer::sum);
        });
        return due;
    }

    /** Refusals held back, as one fact. */
    record Held(Refusal refusal, int count) {
    }

    private static Window begun(Instant now) {
        Window window = new Window();
        window.begin = now;
        return window;
    }
}
