package org.maintenancedashboard.web.security.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {

    private static final Key USER = new Key(Limit.USER, "tom");
    private static final Key EXPORT = new Key(Limit.EXPORT, "tom");

    private final Hand time = new Hand();
    private final Buckets buckets = new Buckets(limit -> limit == Limit.EXPORT ? 2 : 6, time, 100);

    /** A clock moved by hand. */
    private static final class Hand implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void aBucketHoldsAMinutesWorthAndFillsEvenly() {
        for (int call = 5; call >= 0; call--) {
            Verdict verdict = buckets.take(List.of(USER));
            assertTrue(verdict.isAdmitted());
            assertEquals("\"user\";q=6;w=60", verdict.policy());
            assertEquals("\"user\";r=" + call + ";t=" + (6 - call) * 10, verdict.rateLimit());
        }
        Verdict refused = buckets.take(List.of(USER));
        assertFalse(refused.isAdmitted());
        assertEquals(10, refused.retry());
        assertEquals("\"user\";r=0;t=60", refused.rateLimit());
        time.nanos += 10_000_000_000L;
        assertTrue(buckets.take(List.of(USER)).isAdmitted());
        assertFalse(buckets.take(List.of(USER)).isAdmitted());
    }

    @Test
    void aRefusedCallTakesNothingFromItsOtherBuckets() {
        buckets.take(List.of(USER, EXPORT));
        assertEquals("\"user\";r=4;t=20, \"export\";r=0;t=60", buckets.take(List.of(USER, EXPORT)).rateLimit());
        for (int call = 0; call < 20; call++) {
            assertFalse(buckets.take(List.of(USER, EXPORT)).isAdmitted());
        }
        assertEquals("\"user\";r=3;t=30", buckets.take(List.of(USER)).rateLimit());
    }

    @Test
    void nobodyUsesUpWhatIsSomebodyElses() {
        for (int call = 0; call < 7; call++) {
            buckets.take(List.of(USER));
        }
        assertTrue(buckets.take(List.of(new Key(Limit.USER, "ann"))).isAdmitted());
        assertTrue(buckets.take(List.of(new Key(Limit.TOKEN, "tom"))).isAdmitted());
    }

    @Test
    void thereAreNeverMoreBucketsThanAllowedAndTheBusyOnesStay() {
        for (int call = 0; call < 7; call++) {
            buckets.take(List.of(USER));
        }
        for (int address = 0; address < 10_000; address++) {
            buckets.take(List.of(Key.ofAddress("10.0." + address / 250 + "." + address % 250)));
            assertFalse(buckets.take(List.of(USER)).isAdmitted());
        }
        assertEquals(100, buckets.size());
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1,192.0.2.1", "2001:db8:1:2:3:4:5:6,2001:db8:1:2::", "2001:db8:1:2:ffff:4:5:6,2001:db8:1:2::", "fe80:0:0:0:1:2:3:4%eth0,fe80:0:0:0::", "::1,:", "2001:db8::7,2001:db8::"})
    void addressesOfOneNetworkShareABucket(String address, String whom) {
        assertEquals(new Key(Limit.ADDRESS, whom), Key.ofAddress(address));
    }
}
