package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of every zone there is, judged by java.time. */
class WallClockTest {

    private static final long FIRST = LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);

    @Test
    void atEveryChangeOfEveryZoneTheMomentIsWhatJavaTimeSays() {
        for (String id : ids()) {
            ZoneId zone = ZoneId.of(id);
            WallClock clock = new WallClock(zone);
            Instant at = Instant.ofEpochSecond(FIRST);
            for (int i = 0; i < 300 && at != null; i++) {
                ZoneOffsetTransition change = zone.getRules().nextTransition(at);
                at = change == null ? null : change.getInstant();
                for (long around = -90_000; at != null && around <= 90_000; around += 1_799) {
                    check(zone, clock, at.getEpochSecond() + around);
                }
            }
        }
    }

    @Test
    void farAheadAndFarBackAndInAnyOrderTheMomentIsWhatJavaTimeSays() {
        Random random = new Random(42);
        List<String> ids = ids();
        for (int i = 0; i < 2_000; i++) {
            ZoneId zone = ZoneId.of(ids.get(random.nextInt(ids.size())));
            WallClock clock = new WallClock(zone);
            for (int j = 0; j < 50; j++) {
                check(zone, clock, FIRST + Math.floorMod(random.nextLong(), LAST - FIRST));
                check(zone, clock, changeAfter(zone, Math.floorMod(random.nextLong(), LAST)) + random.nextInt(20_000) - 10_000);
            }
        }
    }

    /** All but those that ical4j adds to the JVM for itself. */
    private static List<String> ids() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> !id.contains("~")).sorted().toList();
    }

    private static long changeAfter(ZoneId zone, long second) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.ofEpochSecond(second));
        return change == null ? second : change.getInstant().getEpochSecond();
    }

    private static void check(ZoneId zone, WallClock clock, long local) {
        LocalDateTime asked = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
        var expected = asked.atZone(zone);
        assertEquals(expected.toEpochSecond(), clock.instant(local), () -> asked + " " + zone);
        assertEquals(expected.toLocalDateTime(), asked.plusSeconds(clock.skipped()), () -> asked + " " + zone);
    }
}
