package org.maintenancedashboard.schedule.cover;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A date that work made by hand stands for.
 *
 * @param key the candidate's local date-time
 * @param due the local day it falls on
 * @param activityId the work generated for it, null where there is none yet
 */
public record Cover(Long scheduleId, LocalDateTime key, LocalDate due, Long activityId) implements Serializable {
}
