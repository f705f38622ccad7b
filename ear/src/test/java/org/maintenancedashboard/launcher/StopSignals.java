package org.maintenancedashboard.launcher;

import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

/** Turns Ctrl-C, a polite kill and a closed terminal into an ordered stop instead of the end of the JVM. */
final class StopSignals {

    private StopSignals() {
    }

    /** A latch that opens at the first of these signals. */
    static CountDownLatch latch() {
        CountDownLatch stop = new CountDownLatch(1);
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            try {
                Signal.handle(new Signal(name), signal -> stop.countDown());
            } catch (IllegalArgumentException e) {
                System.err.println("This system has no signal " + name);
            }
        }
        return stop;
    }
}
