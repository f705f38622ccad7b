package org.maintenancedashboard.maintenance.activity;

/** What an activity needs before and while it is done; any text may be missing (null). */
public record Needs(boolean deenergizationRequired, String requiredStatus, String toolsRequired, String partsRequired, String safetyNotes) {
}
