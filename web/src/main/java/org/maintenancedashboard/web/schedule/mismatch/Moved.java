package org.maintenancedashboard.web.schedule.mismatch;

/** How many activities were moved; those that match already, or that the schedule no longer plans, are not counted. */
public record Moved(int moved) {
}
