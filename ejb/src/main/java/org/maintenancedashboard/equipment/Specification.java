package org.maintenancedashboard.equipment;

import java.time.LocalDate;

/** Manufacturer, ratings, warranty and the dates of an item; any of them may be missing (null). */
public record Specification(String manufacturer, String modelNumber, String powerRatings, String tripSetpoints,
        String warrantyDetails, String installedUpgrades,
        LocalDate dgaDueDate, LocalDate nextMaintenanceDate, LocalDate commissioningDate, LocalDate warrantyExpiryDate) {
}
