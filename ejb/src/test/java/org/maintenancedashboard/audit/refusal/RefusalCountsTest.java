package org.maintenancedashboard.audit.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A flood of refusals leaves few facts, and none of them is lost from the count. */
class RefusalCountsTest {

    private static final Instant BEGIN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Refusal JOBS = new Refusal("tom", "GET", "/jobs", "127.0.0.1");

    private final RefusalCounts counts = new RefusalCounts();

    @Test
    void theFirstIsWrittenAtOnceTheRestOfTheMinuteAsOneFactWithItsCount() {
        assertEquals(1, counts.count(JOBS, BEGIN));
        for (int i = 1; i < 1_000; i++) {
            assertEquals(0, counts.count(JOBS, BEGIN.plusMillis(i)));
        }
        assertEquals(List.of(), counts.close(BEGIN.plusSeconds(59)));
        assertEquals(List.of(new RefusalCounts.Held(JOBS, 999)), counts.close(BEGIN.plusSeconds(60)));
        assertEquals(0, counts.count(JOBS, BEGIN.plusSeconds(61)), "that fact begins the next minute");
        assertEquals(List.of(new RefusalCounts.Held(JOBS, 1)), counts.close(BEGIN.plusSeconds(120)));
        assertEquals(List.of(), counts.close(BEGIN.plusSeconds(180)));
        assertEquals(1, counts.count(JOBS, BEGIN.plusSeconds(181)));
    }

    @Test
    void aMinuteThatNobodyClosedIsCountedByTheNextRefusal() {
        counts.count(JOBS, BEGIN);
        counts.count(JOBS, BEGIN.plusSeconds(1));
        assertEquals(2, counts.count(JOBS, BEGIN.plusSeconds(61)));
    }

    @Test
    void whoTriesManyPathsFillsFiftyAndOne() {
        int facts = 0;
        for (int i = 0; i < 100_000; i++) {
            facts += counts.count(counts.bounded(new Refusal("tom", "GET", "/api/v1/users/" + i, "127.0.0.1")), BEGIN) > 0 ? 1 : 0;
        }
        assertEquals(RefusalCounts.PATHS_OF_ONE + 1, facts);
        assertEquals(100_000 - facts, counts.close(BEGIN.plusSeconds(60)).get(0).count());
    }

    @Test
    void manyCallersTogetherAreBoundedToo() {
        int facts = 0;
        for (int i = 0; i < 100_000; i++) {
            facts += counts.count(counts.bounded(new Refusal("caller " + i, "GET", "/jobs", "127.0.0.1")), BEGIN) > 0 ? 1 : 0;
        }
        assertTrue(facts <= RefusalCounts.PATHS_OF_ALL + RefusalCounts.PATHS_OF_ONE + 1, "facts: " + facts);
    }

    @Test
    void aPathIsOneLineOfBoundedLength() {
        assertEquals("/a  [31mb", new Refusal("tom", "GET", "/a\r\n[31mb", "::1").path());
        assertEquals(300, new Refusal("tom", "GET", "/" + "x".repeat(10_000), "::1").path().length());
    }
}
