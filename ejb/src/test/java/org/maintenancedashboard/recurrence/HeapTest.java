package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten million dates are walked through, not collected. */
class HeapTest {

    private static final int DATES = 10_000_000;
    private static final long LIMIT = 64L << 20;
    private static final List<String> RULES = List.of("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,2,3");

    @Test
    void tenMillionDatesAskForLessThan64MegabytesInAllNotJustAtOneTime() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        long[] seen = {0};
        for (int plan = 0; seen[0] < DATES; plan++) {
            Plan.of(LocalDateTime.of(2020, 1, 1, 8, plan % 60), Expect.BERLIN, Rule.parse(RULES.get(plan % RULES.size())))
                    .forEachMillis(null, LocalDate.of(2120, 1, 1), millis -> seen[0]++);
        }
        long asked = thread.getCurrentThreadAllocatedBytes() - before;
        System.out.printf("%,d dates, %,d KB asked for%n", seen[0], asked >> 10);
        assertTrue(asked < LIMIT, () -> asked + " bytes for " + seen[0] + " dates");
    }

    @Test
    void aWalkWithKeysAndCoversKeepsNothing() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long[] seen = {0};
        Plan plan = Plan.of(LocalDateTime.of(2020, 1, 1, 8, 0), Expect.BERLIN, Rule.parse("FREQ=DAILY"));
        while (seen[0] < DATES / 10) {
            plan.forEachOccurrence(null, LocalDate.of(2220, 1, 1), (key, start, covers) -> seen[0] += covers.size());
        }
        System.gc();
        long grown = runtime.totalMemory() - runtime.freeMemory() - before;
        assertEquals(0, Math.max(0, grown) / LIMIT);
    }
}
