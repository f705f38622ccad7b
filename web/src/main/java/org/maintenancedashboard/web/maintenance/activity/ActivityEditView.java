package org.maintenancedashboard.web.maintenance.activity;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.ActivityDraft;
import org.maintenancedashboard.maintenance.activity.ActivityPlanning;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.web.common.Texts;
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
    private transient Clock clock;

    private Long id;
    private Long equipmentId;
    private String date;
    private Ref equipment;
    private ActivityDraft draft;

    /** Loads the activity, or begins a new one for the equipment and the day of the address. */
    public void open() {
        if (draft != null) {
            return;
        }
        draft = new ActivityDraft();
        if (id == null) {
            equipment = equipmentId == null ? null : targets.findEquipment(equipmentId).orElse(null);
            draft.setScheduledStart(day().atTime(USUAL_HOUR, 0));
            draft.setScheduledEnd(draft.getScheduledStart().plusHours(1));
        } else {
            ActivityDetail detail = activities.get(id);
            equipment = new Ref(detail.row().equipmentId(), detail.row().equipment());
            draft = ActivityDraftMapper.of(detail);
        }
    }

    private LocalDate day() {
        try {
            return date == null ? LocalDate.now(clock.withZone(getZone())).plusDays(1) : LocalDate.parse(date);
        } catch (DateTimeException unreadable) {
            return LocalDate.now(clock.withZone(getZone())).plusDays(1);
        }
    }

    /** Equipment for the text typed, of those the chosen type fits. */
    public List<Ref> suggest(String text) {
        return targets.listEquipment(SiteScope.everything().narrowedTo(site.selected()), text, draft.getActivityTypeId());
    }

    /** Stores the form and opens the activity. */
    public String save() {
        draft.setEquipmentId(equipment == null ? null : equipment.id());
        Long saved = id;
        if (id == null) {
            saved = planning.create(draft);
        } else {
            planning.save(draft);
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.text(Locale.ENGLISH, id == null ? "activity.created" : "activity.saved")));
        return "/activity?faces-redirect=true&id=" + saved;
    }

    /** The zone of the equipment's site, in which the times are read. */
    public ZoneId getZone() {
        return targets.zoneOf(equipment == null ? null : equipment.id(), equipment == null ? site.selected() : null);
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
