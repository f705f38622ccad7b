package org.maintenancedashboard.web.security.rate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The buckets of all callers; no more than a fixed number of them. */
final class Buckets {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Limit, Integer> quotas = new EnumMap<>(Limit.class);
    private final Map<Key, Bucket> buckets;
    private final TimeMeter time;

    Buckets(ToIntFunction<Limit> quota, TimeMeter time, int most) {
        for (Limit limit : Limit.values()) {
            quotas.put(limit, quota.applyAsInt(limit));
        }
        this.time = time;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    /** Takes one call from each bucket, or from none where one of them is empty. */
    Verdict take(List<Key> keys) {
        List<Verdict.Left> left = new ArrayList<>();
        List<Bucket> taken = new ArrayList<>();
        for (Key key : keys) {
            Bucket bucket = bucket(key);
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            Verdict.Left one = new Verdict.Left(key.limit(), quotas.get(key.limit()), probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()));
            if (!probe.isConsumed()) {
                taken.forEach(earlier -> earlier.addTokens(1));
                return new Verdict(List.of(one), Math.max(1, seconds(probe.getNanosToWaitForRefill())));
            }
            taken.add(bucket);
            left.add(one);
        }
        return new Verdict(left, 0);
    }

    synchronized int size() {
        return buckets.size();
    }

    private synchronized Bucket bucket(Key key) {
        return buckets.computeIfAbsent(key, fresh -> Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(quotas.get(key.limit())).refillGreedy(quotas.get(key.limit()), WINDOW)).build());
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }
}
