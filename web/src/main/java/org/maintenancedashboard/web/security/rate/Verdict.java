package org.maintenancedashboard.web.security.rate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a call goes on, and what is left of each of its limits.
 *
 * @param retry for how many seconds to wait; 0 where the call goes on
 */
record Verdict(List<Left> left, long retry) {

    /**
     * What is left of one limit.
     *
     * @param quota calls in a minute
     * @param remaining calls now
     * @param reset seconds until all are there again
     */
    record Left(Limit limit, int quota, long remaining, long reset) {
    }

    boolean isAdmitted() {
        return retry == 0;
    }

    /** The header RateLimit-Policy. */
    String policy() {
        return left.stream().map(one -> "\"" + one.limit().word() + "\";q=" + one.quota() + ";w=60").collect(Collectors.joining(", "));
    }

    /** The header RateLimit. */
    String rateLimit() {
        return left.stream().map(one -> "\"" + one.limit().word() + "\";r=" + one.remaining() + ";t=" + one.reset()).collect(Collectors.joining(", "));
    }
}
