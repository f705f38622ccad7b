package org.maintenancedashboard.schedule.decision;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A planned date as somebody about to change it has to know it.
 *
 * @param start where it is due now, wall time of {@code zone}
 * @param zone IANA zone of the plan
 * @param divisible whether it can be changed together with all that follow: neither shared nor counted from completions
 * @param decided what was decided about it, null where nothing was
 */
public record DateDetail(DateKey date, String title, LocalDateTime start, String zone, boolean divisible, DecisionRow decided) implements Serializable {
}
