package org.maintenancedashboard.web.schedule.override;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.schedule.resolution.ScheduleOverrides;
import org.maintenancedashboard.web.common.Toasts;

/** Asks what to make for one equipment in place of a shared schedule. */
@Named("scheduleOverride")
@ViewScoped
public class ScheduleOverrideView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Schedules schedules;

    @Inject
    private Targets targets;

    @Inject
    private ScheduleOverrides overrides;

    private Long id;
    private Long equipmentId;
    private transient ScheduleRow shared;
    private transient Ref equipment;

    /** The shared schedule of the address. */
    public ScheduleRow getShared() {
        if (shared == null) {
            if (id == null) {
                throw new NotFound("error.notFound.schedule");
            }
            shared = schedules.get(SiteScope.everything(), id);
        }
        return shared;
    }

    /** The equipment of the address. */
    public Ref getEquipment() {
        if (equipment == null) {
            equipment = targets.findEquipment(equipmentId).orElseThrow(() -> new NotFound("error.notFound.equipment"));
        }
        return equipment;
    }

    /** Makes a copy for the equipment and opens it to be changed. */
    public String replace() {
        return Toasts.redirect("/schedule?id=" + overrides.create(equipmentId, id, false), "override.made");
    }

    /** Makes nothing for the equipment any more. */
    public String switchOff() {
        overrides.create(equipmentId, id, true);
        return Toasts.redirect("/equipment-detail?id=" + equipmentId + "&tab=maintenance", "override.off");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEquipmentId() {
        return equipmentId;
    }

    public void setEquipmentId(Long equipmentId) {
        this.equipmentId = equipmentId;
    }
}
