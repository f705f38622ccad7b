package org.maintenancedashboard.recurrence.bench;

import java.time.LocalDate;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

/** Ten years of a rule by this engine; answers with a sum over all moments, so that nothing can be left out. */
final class Ours {

    private Ours() {
    }

    static long sum(Rule rule, LocalDate from, LocalDate to) {
        long[] sum = {0};
        Plan.of(Workload.START, Workload.ZONE, rule).forEachMillis(from, to, millis -> sum[0] += millis);
        return sum[0];
    }
}
