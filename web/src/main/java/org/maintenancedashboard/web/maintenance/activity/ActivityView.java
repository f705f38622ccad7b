package org.maintenancedashboard.web.maintenance.activity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maintenancedashboard.calendar.DateExplanation;
import org.maintenancedashboard.calendar.DateReasons;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.ChecklistRow;
import org.maintenancedashboard.maintenance.activity.Checklists;
import org.maintenancedashboard.maintenance.activity.TimelineRow;
import org.maintenancedashboard.maintenance.activity.Work;
import org.maintenancedashboard.web.common.Toasts;
import org.primefaces.PrimeFaces;

/** One activity: what, where and when, its steps, what happened, why this date, and the verbs its state offers. */
@Named("activityPage")
@ViewScoped
public class ActivityView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Activities activities;

    @Inject
    private transient Checklists checklists;

    @Inject
    private transient DateReasons reasons;

    @Inject
    private transient Work work;

    @Inject
    private transient Offers offers;

    @Inject
    private transient Clock clock;

    private Long id;
    private Integer version;
    private Verb verb = Verb.HOLD;
    private Answer answer = new Answer();
    private transient ActivityDetail detail;
    private transient List<ChecklistRow> steps;
    private transient Map<Integer, Boolean> ticks;

    /** Reads the activity; its version is what the verbs are sent with. */
    public void open() {
        if (id == null) {
            throw new NotFound("error.notFound.activity");
        }
        version = getDetail().version();
    }

    public ActivityDetail getDetail() {
        if (detail == null) {
            detail = activities.get(id);
        }
        return detail;
    }

    public List<ChecklistRow> getSteps() {
        if (steps == null) {
            steps = checklists.list(id);
        }
        return steps;
    }

    public List<TimelineRow> getTimeline() {
        return activities.listTimeline(id);
    }

    /** Why it is due when it is. */
    public DateExplanation getWhy() {
        return reasons.explain(id);
    }

    /** The verbs beside the first one that the state offers this caller. */
    public List<Verb> getOthers() {
        return offers.others(getDetail());
    }

    /** Whether a verb is offered. */
    public boolean offers(String name) {
        return offers.has(getDetail(), Verb.valueOf(name));
    }

    /** The boxes of the steps by position. */
    public Map<Integer, Boolean> getTicks() {
        if (ticks == null) {
            ticks = getSteps().stream().collect(Collectors.toMap(ChecklistRow::position, ChecklistRow::completed));
        }
        return ticks;
    }

    /** Saves a tick at once. */
    public void tick(ChecklistRow step) {
        checklists.tick(id, step.position(), getTicks().get(step.position()), step.notes());
        steps = null;
        ticks = null;
    }

    /** Whether the plan can be changed. */
    public boolean isEditable() {
        return offers.editable(getDetail());
    }

    public long getDone() {
        return getSteps().stream().filter(ChecklistRow::completed).count();
    }

    /** Required steps that are still open. */
    public List<ChecklistRow> getMissing() {
        return getSteps().stream().filter(step -> step.required() && !step.completed()).toList();
    }

    public boolean isOverdue() {
        return getDetail().row().overdueAt(clock.instant());
    }

    public long getDaysLate() {
        return getDetail().row().daysLateAt(clock.instant());
    }

    /** Seconds since the work began; the page's script counts on. */
    public long getRunning() {
        return Duration.between(getDetail().row().actualStart(), clock.instant()).toSeconds();
    }

    /** Does a verb, or asks first where something has to be said. */
    public String begin(Verb chosen) {
        verb = chosen;
        if (!chosen.isReasoned() && chosen != Verb.COMPLETE) {
            return perform();
        }
        ZoneId zone = zone();
        answer = new Answer();
        answer.setScheduledStart(Answer.wall(getDetail().row().scheduledStart(), zone));
        answer.setActualStart(Answer.wall(getDetail().row().actualStart(), zone));
        answer.setActualEnd(Answer.wall(getDetail().row().actualEnd(), zone));
        PrimeFaces.current().executeScript("PF('ask').show()");
        return null;
    }

    /** Does the verb with what was said and opens the page anew. */
    public String perform() {
        switch (verb) {
            case START -> work.start(id, version);
            case COMPLETE -> work.complete(id, version, answer.completion(zone()));
            case MOVE -> work.move(id, version, answer.getScheduledStart(), answer.getReason());
            case HOLD -> work.hold(id, version, answer.getReason());
            case RELEASE -> work.release(id, version);
            case CANCEL -> work.cancel(id, version, answer.getReason());
            case CORRECT -> work.correct(id, version, answer.completion(zone()), answer.getReason());
            case REOPEN -> work.reopen(id, version, answer.getReason());
        }
        return Toasts.redirect("/activity?id=" + id, "activity.done." + verb);
    }

    private ZoneId zone() {
        return ZoneId.of(getDetail().row().zone());
    }

    public Verb getVerb() {
        return verb;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
