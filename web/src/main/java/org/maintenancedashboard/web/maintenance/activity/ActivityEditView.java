package org.maintenancedashboard.web.maintenance.activity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.ActivityDraft;
import org.maintenancedashboard.maintenance.activity.ActivityPlanning;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.web.common.Stale;
import org.maintenancedashboard.web.common.Toasts;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The form of an activity made by hand, or of what is planned of an existing one. */
@Named("activityEditor")
@ViewScoped
public class ActivityEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_HOUR = 9;

    @Inject
    private transient Activities activities;

    @Inject
    private transient ActivityPlanning planning;

    @Inject
    private transient Targets targets;

    @Inject
    private transient SiteSelection site;

    @Inject
    private transient ActivitySheet sheet;

    @Inject
    private transient Clock clock;

    private Long id;
    private Long equipmentId;
    private String date;
    private Ref equipment;
    private ActivityDraft draft;
    private Stale stored;

    /** Loads the activity, or begins a new one for the equipment and the day of the address. */
    public void open() {
        if (draft != null) {
            return;
        }
        if (id == null) {
            draft = new ActivityDraft();
            equipment = targets.findEquipment(equipmentId).orElse(null);
            LocalDate tomorrow = LocalDate.now(clock.withZone(getZone())).plusDays(1);
            draft.setScheduledStart(WallTimes.day(date, tomorrow).atTime(USUAL_HOUR, 0));
            draft.setScheduledEnd(draft.getScheduledStart().plusHours(1));
        } else {
            ActivityDetail detail = activities.get(id);
            equipment = new Ref(detail.row().equipmentId(), detail.row().equipment());
            draft = ActivityDraftMapper.of(detail);
        }
    }

    /** Equipment for the text typed, of those the chosen type fits. */
    public List<Ref> suggest(String text) {
        return targets.listEquipment(SiteScope.everything().narrowedTo(site.selected()), text, draft.getActivityTypeId());
    }

    /** Stores the form and opens the activity; when somebody saved first, shows both versions instead. */
    public String save() {
        draft.setEquipmentId(equipment == null ? null : equipment.id());
        if (id == null) {
            return Toasts.redirect("/activity?id=" + planning.create(draft), "activity.created");
        }
        stored = Stale.after(() -> planning.save(draft), () -> sheet.beside(draft, activities.get(id)));
        return stored == null ? Toasts.redirect("/activity?id=" + id, "activity.saved") : null;
    }

    /** Stores what was typed over what somebody else saved. */
    public String keepMine() {
        draft.setVersion(stored.version());
        return save();
    }

    /** Goes on from what somebody else saved. */
    public void takeStored() {
        draft = null;
        stored = null;
        open();
    }

    /** The zone of the equipment's site, in which the times are read. */
    public ZoneId getZone() {
        return targets.zoneOf(equipment == null ? null : equipment.id(), equipment == null ? site.selected() : null);
    }

    public Stale getStored() {
        return stored;
    }

    public ActivityDraft getDraft() {
        return draft;
    }

    public Ref getEquipment() {
        return equipment;
    }

    public void setEquipment(Ref equipment) {
        this.equipment = equipment;
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

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }
}
