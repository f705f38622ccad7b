package org.maintenancedashboard.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ids to be given out, each once, in ascending order. */
final class Ids {

    private final Deque<Long> free = new ArrayDeque<>();

    void addBlock(long first, int size) {
        for (long id = first; id < first + size; id++) {
            free.add(id);
        }
    }

    long next() {
        return free.remove();
    }
}
