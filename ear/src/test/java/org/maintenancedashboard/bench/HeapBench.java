package org.maintenancedashboard.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

/** Ten million dates asked of the engine one after the other: nothing may pile up. */
class HeapBench {

    private static final int DATES = 10_000_000;
    private static final int LOOK_EVERY = 1_000_000;
    private static final double MOST_MEGABYTES = 64;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private long seen;
    private double most;
    private double before;

    @Test
    void ten_million_dates_leave_the_heap_as_it_was() {
        before = megabytes();
        for (int plan = 0; seen < DATES; plan++) {
            Plan.of(FROM.plusDays(plan % 28).atTime(7, 0), ZoneId.of("America/Chicago"), Rule.parse("FREQ=DAILY;INTERVAL=" + (1 + plan % 5)))
                    .forEachStart(FROM, FROM.plusYears(60), (key, at) -> look(key));
        }
        System.out.printf(Locale.ROOT, "%,d dates expanded: the heap grew by %.1f MB at most (aim 64 MB)%n", seen, most);
        assertTrue(most <= MOST_MEGABYTES);
    }

    private void look(LocalDateTime key) {
        if (++seen % LOOK_EVERY == 0) {
            most = Math.max(most, megabytes() - before);
        }
    }

    /** What lives on the heap. */
    private static double megabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_048_576.0;
    }
}
