package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.maintenance.activity.ActivityPlanning;

/** The zone in which times of work on an equipment are typed: its site's. */
@RequestScoped
public class EquipmentZone {

    @Inject
    private ActivityPlanning planning;

    /** The site's zone; the default zone where the equipment is missing, which the service refuses afterwards. */
    public ZoneId of(Long equipmentId) {
        return equipmentId == null ? Settings.defaultZone() : planning.findZone(equipmentId).orElseGet(Settings::defaultZone);
    }
}
