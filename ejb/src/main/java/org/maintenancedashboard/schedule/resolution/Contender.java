package org.maintenancedashboard.schedule.resolution;

import java.time.LocalDate;
import org.maintenancedashboard.common.Ref;

/**
 * A schedule whose target holds an equipment.
 *
 * @param rule in words, null for "as needed"
 * @param target what it is for: the equipment, a category or null for everything
 * @param site the site it is restricted to, null for every site
 * @param reason why it stands as it does, an English sentence
 * @param replacesId the shared schedule it was made in place of, or null
 * @param nextDue the next local date of the equipment's plan from today on; null where it does not apply or has none
 */
public record Contender(Long scheduleId, String rule, Ref target, Ref site, Level level, Standing standing, String reason, Long replacesId,
        LocalDate nextDue) {
}
