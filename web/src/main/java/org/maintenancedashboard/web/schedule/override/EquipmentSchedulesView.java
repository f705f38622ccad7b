package org.maintenancedashboard.web.schedule.override;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.resolution.Contender;
import org.maintenancedashboard.schedule.resolution.EquipmentSchedules;
import org.maintenancedashboard.schedule.resolution.Level;
import org.maintenancedashboard.schedule.resolution.Standing;
import org.maintenancedashboard.schedule.resolution.TypeSchedules;
import org.maintenancedashboard.web.common.Badge;

/** The schedules of the equipment whose page is open, as part of that page. */
@Named("equipmentSchedules")
@RequestScoped
public class EquipmentSchedulesView {

    @Inject
    private EquipmentSchedules resolution;

    @Inject
    private Caller caller;

    private List<TypeSchedules> types;

    /** The schedules that hold an equipment, by activity type. */
    public List<TypeSchedules> list(Long equipmentId) {
        if (types == null) {
            types = equipmentId != null && caller.may(Permissions.MAINTENANCE_VIEW) ? resolution.list(SiteScope.everything(), equipmentId) : List.of();
        }
        return types;
    }

    /** Whether a shared schedule applies that the caller may override. */
    public boolean replaceable(Contender one) {
        return one.standing() == Standing.APPLIES && one.level() != Level.OWN && caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
    }

    /** How a standing looks. */
    public Badge look(Standing standing) {
        return switch (standing) {
            case APPLIES -> new Badge("standing.applies", "pi-check-circle", "done");
            case SWITCHES_OFF -> new Badge("standing.switchesOff", "pi-ban", "off");
            case BEATEN -> new Badge("standing.beaten", "pi-arrow-down", "off");
            case INACTIVE -> new Badge("standing.inactive", "pi-pause-circle", "off");
        };
    }
}
