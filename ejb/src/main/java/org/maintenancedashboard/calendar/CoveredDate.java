package org.maintenancedashboard.calendar;

import java.time.LocalDateTime;

/** A date of a schedule that a piece of work stands for, by its key: the candidate's local date-time. */
public record CoveredDate(Long scheduleId, LocalDateTime key) {
}
