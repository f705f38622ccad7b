package org.maintenancedashboard.dashboard;

/** What a place holds with everything below it: equipment in use, and the open work. */
public record PlaceCounts(long equipment, long inService, long underMaintenance, long overdue, long overdueUrgent, long upcoming, long inProgress) {

    /** Nothing at all. */
    public static final PlaceCounts NONE = new PlaceCounts(0, 0, 0, 0, 0, 0, 0);

    /** The counts of two places together. */
    public PlaceCounts plus(PlaceCounts other) {
        return new PlaceCounts(equipment + other.equipment, inService + other.inService, underMaintenance + other.underMaintenance,
                overdue + other.overdue, overdueUrgent + other.overdueUrgent, upcoming + other.upcoming, inProgress + other.inProgress);
    }

    public long outOfService() {
        return equipment - inService - underMaintenance;
    }
}
