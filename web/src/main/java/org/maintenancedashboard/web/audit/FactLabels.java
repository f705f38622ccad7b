package org.maintenancedashboard.web.audit;

import java.util.Map;
import java.util.stream.Stream;

/** Which text of the bundle names the field of a fact, where it is not {@code fact.} and the field itself. */
final class FactLabels {

    private static final Map<String, String> OF_KIND = Map.ofEntries(
            Map.entry("equipment.manufacturerSerial", "equipment.serial"), Map.entry("equipment.assetTag", "equipment.tag"),
            Map.entry("equipment.location", "equipment.location"), Map.entry("equipment.active", "equipment.use"),
            Map.entry("equipment.modelNumber", "equipment.model"), Map.entry("equipment.powerRatings", "equipment.power"),
            Map.entry("equipment.tripSetpoints", "equipment.trip"), Map.entry("equipment.warrantyDetails", "equipment.warranty"),
            Map.entry("equipment.installedUpgrades", "equipment.upgrades"), Map.entry("equipment.dgaDueDate", "equipment.dgaDue"),
            Map.entry("equipment.nextMaintenanceDate", "equipment.nextMaintenance"), Map.entry("equipment.commissioningDate", "equipment.commissioned"),
            Map.entry("equipment.warrantyExpiryDate", "equipment.warrantyEnds"),
            Map.entry("location.capacityHoursPerDay", "location.capacity"), Map.entry("location.active", "location.use"),
            Map.entry("schedule.equipmentCategory", "schedule.category"), Map.entry("schedule.startsAt", "schedule.firstDate"),
            Map.entry("schedule.ownZone", "location.zone"), Map.entry("schedule.recurrence", "fact.recurrence"), Map.entry("schedule.leadDays", "schedule.lead"),
            Map.entry("schedule.durationHours", "schedule.length"), Map.entry("schedule.active", "schedule.state"),
            Map.entry("schedule.openPredecessor", "policy.open"), Map.entry("schedule.freezePolicy", "policy.freeze"),
            Map.entry("schedule.toleranceDays", "policy.tolerance"), Map.entry("schedule.completionWindow", "policy.window"),
            Map.entry("schedule.assignedTo", "schedule.assignedTo"),
            Map.entry("activityType.estimatedDurationHours", "type.duration"), Map.entry("activityType.defaultPriority", "type.priority"),
            Map.entry("activityType.equipmentCategories", "type.appliesTo"), Map.entry("activityType.active", "type.active"),
            Map.entry("activity.scheduledStart", "activity.start"), Map.entry("activity.scheduledEnd", "activity.end"),
            Map.entry("workingCalendar.workingDays", "workday.days"), Map.entry("workingCalendar.holidays", "workday.holidays"),
            Map.entry("freezeWindow.site", "schedule.site"));
    private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("equipment", "equipment"), Map.entry("location", "location"),
            Map.entry("schedule", "schedule"), Map.entry("activityType", "type"), Map.entry("activity", "activity"), Map.entry("user", "user"),
            Map.entry("role", "role"), Map.entry("workingCalendar", "workday"), Map.entry("freezeWindow", "freeze"));
    private static final Map<String, String> COMMON = Map.ofEntries(Map.entry("priority", "priority"), Map.entry("roll", "policy.roll"),
            Map.entry("mode", "policy.mode"), Map.entry("catchUp", "policy.catchUp"), Map.entry("seasons", "policy.seasons"),
            Map.entry("factor", "policy.factor"), Map.entry("toolsRequired", "type.tools"), Map.entry("partsRequired", "type.parts"),
            Map.entry("safetyNotes", "type.safety"), Map.entry("activityType", "schedule.type"), Map.entry("category", "equipment.category"));

    private FactLabels() {
    }

    /** Every key named here. */
    static Stream<String> keys() {
        return Stream.concat(OF_KIND.values().stream(), COMMON.values().stream());
    }

    /** The key to look up first. */
    static String key(String entity, String field) {
        String own = OF_KIND.get(entity + "." + field);
        return own != null ? own : COMMON.getOrDefault(field, PREFIXES.getOrDefault(entity, "fact") + "." + field);
    }
}
