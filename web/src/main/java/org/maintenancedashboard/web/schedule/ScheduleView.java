package org.maintenancedashboard.web.schedule;

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
import org.maintenancedashboard.schedule.Previews;
import org.maintenancedashboard.schedule.ScheduleDraft;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.schedule.nesting.NestingPreviews;
import org.maintenancedashboard.web.common.Difference;
import org.maintenancedashboard.web.common.Stale;
import org.maintenancedashboard.web.common.Toasts;
import org.maintenancedashboard.web.schedule.mismatch.AfterSave;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The schedule editor: one form, and the next ten dates as it stands. */
@Named("scheduleEditor")
@ViewScoped
public class ScheduleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Schedules schedules;

    @Inject
    private Previews previews;

    @Inject
    private NestingPreviews nestings;

    @Inject
    private AfterSave after;

    @Inject
    private Targets targets;

    @Inject
    private SiteSelection site;

    @Inject
    private ScheduleSheet sheet;

    @Inject
    private Clock clock;

    private Long id;
    private Long equipmentId;
    private ScheduleForm form;
    private Stale stored;
    private transient Prospect prospect;

    /** Loads the schedule, or begins a new one, for the equipment of the address where that names one. */
    public void open() {
        if (form == null && id == null) {
            form = ScheduleForm.fresh(LocalDate.now(clock.withZone(targets.zoneOf(null, site.selected()))));
            form.getDraft().setSiteId(site.selected());
            targets.findEquipment(equipmentId).ifPresent(form::setEquipment);
        } else if (form == null) {
            form = ScheduleForm.of(schedules.get(SiteScope.everything(), id));
        }
    }

    /** Equipment for the text typed. */
    public List<Ref> suggest(String text) {
        return targets.listEquipment(SiteScope.everything().narrowedTo(site.selected()), text, form.getDraft().getActivityTypeId());
    }

    /** Stores the form and goes back to the list; when somebody saved first, shows both versions instead. */
    public String save() {
        ScheduleDraft draft = form.complete();
        stored = Stale.after(draft.getId() == null ? () -> schedules.create(draft) : () -> schedules.save(draft), this::theirs);
        return stored == null ? after.page(id) : null;
    }

    private Stale theirs() {
        ScheduleRow row = schedules.get(SiteScope.everything(), id);
        return new Stale(row.version(), row.updatedBy(), Difference.between(sheet.of(form), sheet.of(ScheduleForm.of(row))));
    }

    /** Stores what was typed over what somebody else saved. */
    public String keepMine() {
        form.getDraft().setVersion(stored.version());
        return save();
    }

    /** Goes on from what somebody else saved. */
    public void takeStored() {
        form = null;
        stored = null;
        open();
    }

    /** Deletes the schedule, or makes it inactive where it has made work. */
    public String delete() {
        boolean gone = schedules.delete(form.getDraft().getId(), form.getDraft().getVersion());
        return Toasts.redirect("/schedules", gone ? "schedule.deleted" : "schedule.deactivated");
    }

    /** The next dates of the form as it stands. */
    public Prospect getProspect() {
        return prospect = Prospect.of(prospect, form, form.place(targets), new Prospect.Engines(previews, nestings));
    }

    /** The zone in which the times are read. */
    public ZoneId getZone() {
        return form.getDraft().getZone() == null ? form.place(targets).zone() : ZoneId.of(form.getDraft().getZone());
    }

    public Stale getStored() {
        return stored;
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
