package org.maintenancedashboard.web.schedule;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.Previews;
import org.maintenancedashboard.schedule.ScheduleDraft;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.schedule.Timing;
import org.maintenancedashboard.web.common.Toasts;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The schedule editor: one form, and the next ten dates as it stands. */
@Named("scheduleEditor")
@ViewScoped
public class ScheduleView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    @Inject
    private Schedules schedules;

    @Inject
    private Previews previews;

    @Inject
    private Targets targets;

    @Inject
    private SiteSelection site;

    @Inject
    private Clock clock;

    private Long id;
    private Long equipmentId;
    private ScheduleForm form;
    private transient Prospect prospect;
    private transient List<Object> asked;

    /** Loads the schedule, or begins a new one, for the equipment of the address where that names one. */
    public void open() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = ScheduleForm.fresh(LocalDate.now(clock.withZone(targets.zoneOf(null, site.selected()))));
            form.getDraft().setSiteId(site.selected());
            targets.findEquipment(equipmentId).ifPresent(form::setEquipment);
        } else {
            form = ScheduleForm.of(schedules.get(SiteScope.everything(), id));
        }
    }

    /** Equipment for the text typed. */
    public List<Ref> suggest(String text) {
        return targets.listEquipment(SiteScope.everything().narrowedTo(site.selected()), text, form.getDraft().getActivityTypeId());
    }

    /** Stores the form and goes back to the list. */
    public String save() {
        ScheduleDraft draft = form.complete();
        if (draft.getId() == null) {
            schedules.create(draft);
        } else {
            schedules.save(draft);
        }
        return Toasts.redirect("/schedules", "schedule.saved");
    }

    /** Deletes the schedule, or makes it inactive where it has made work. */
    public String delete() {
        boolean gone = schedules.delete(form.getDraft().getId(), form.getDraft().getVersion());
        return Toasts.redirect("/schedules", gone ? "schedule.deleted" : "schedule.deactivated");
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** The next dates of the form as it stands; the engine is asked again only when the form says something else. */
    public Prospect getProspect() {
        Timing timing = form.timing();
        LocalDate from = form.getDraft().getActiveFrom();
        ZoneId zone = getZone();
        List<Object> question = Arrays.asList(timing, from, zone);
        if (!question.equals(asked)) {
            prospect = timing == null || !timing.repeats() ? Prospect.none()
                    : Prospect.of(() -> previews.previewNext(timing, zone, from, SHOWN), locale());
            asked = question;
        }
        return prospect;
    }

    /** The zone in which the times are read. */
    public ZoneId getZone() {
        String own = form.getDraft().getZone();
        Long equipment = form.getGoal() == Goal.EQUIPMENT && form.getEquipment() != null ? form.getEquipment().id() : null;
        return own == null ? targets.zoneOf(equipment, form.getGoal() == Goal.EQUIPMENT ? null : form.getDraft().getSiteId()) : ZoneId.of(own);
    }

    /** How many pieces of equipment the stored schedule really applies to. */
    public long getReach() {
        return schedules.countTargets(SiteScope.everything(), id);
    }

    public ScheduleForm getForm() {
        return form;
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
