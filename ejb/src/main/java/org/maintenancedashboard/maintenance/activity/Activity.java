package org.maintenancedashboard.maintenance.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.equipment.Equipment;
import org.maintenancedashboard.maintenance.type.ActivityType;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.security.AppUser;

/** A piece of work on one equipment. Its verbs are the only way from state to state; see the package's rule 2. */
@Entity
public class Activity extends BaseEntity {

    private static final int LONGEST_TITLE = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "equipment_id")
    private Equipment equipment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_type_id")
    private ActivityType activityType;

    @Column(name = "schedule_id")
    private Long scheduleId;

    @Column(name = "due_key")
    private LocalDateTime dueKey;

    @Column(name = "checklist_version_id", updatable = false)
    private Long checklistVersionId;

    private String title;
    private String description;
    private ActivityStatus status = ActivityStatus.SCHEDULED;
    private Priority priority = Priority.MEDIUM;

    @Column(name = "scheduled_start")
    private Instant scheduledStart;

    @Column(name = "scheduled_end")
    private Instant scheduledEnd;

    @Column(name = "actual_start")
    private Instant actualStart;

    @Column(name = "actual_end")
    private Instant actualEnd;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assigned_to_id")
    private AppUser assignedTo;

    @Column(name = "deenergization_required")
    private boolean deenergizationRequired;

    @Column(name = "required_status")
    private String requiredStatus;

    @Column(name = "tools_required")
    private String toolsRequired;

    @Column(name = "parts_required")
    private String partsRequired;

    @Column(name = "safety_notes")
    private String safetyNotes;

    @Column(name = "completion_notes")
    private String completionNotes;

    @Column(name = "next_due_date")
    private LocalDate nextDueDate;

    protected Activity() {
    }

    /** Work of a type on an equipment, from start to end; the title is made of both names when blank. */
    public Activity(Equipment equipment, ActivityType activityType, String title) {
        this.equipment = equipment;
        this.activityType = activityType;
        this.checklistVersionId = activityType.getChecklistVersionId();
        entitle(title);
    }

    public final void entitle(String newTitle) {
        String made = newTitle == null || newTitle.isBlank() ? activityType.getName() + " - " + equipment.getName() : newTitle.strip();
        title = made.substring(0, Math.min(LONGEST_TITLE, made.length()));
    }

    /** Plans the work; the end has to follow the start. */
    public void plan(Instant start, Instant end) {
        if (!start.isBefore(end)) {
            throw new Invalid("scheduledEnd", "error.activity.endBeforeStart");
        }
        scheduledStart = start;
        scheduledEnd = end;
    }

    /** Moves the work to another start, keeping its length. */
    public void move(Instant start) {
        requireMovable();
        plan(start, scheduledEnd.plusSeconds(start.getEpochSecond() - scheduledStart.getEpochSecond()));
    }

    public void prioritise(Priority newPriority) {
        priority = newPriority;
    }

    public void assign(AppUser person) {
        assignedTo = person;
    }

    public void describe(String text) {
        description = text;
    }

    /** What the work needs; null leaves the type's own words standing. */
    public void require(Needs needs) {
        deenergizationRequired = needs.deenergizationRequired();
        requiredStatus = needs.requiredStatus();
        toolsRequired = needs.toolsRequired();
        partsRequired = needs.partsRequired();
        safetyNotes = needs.safetyNotes();
    }

    /** Begins the work at a moment. */
    public void start(Instant at) {
        require(Set.of(ActivityStatus.SCHEDULED, ActivityStatus.PENDING), "error.activity.start");
        status = ActivityStatus.IN_PROGRESS;
        actualStart = at;
        actualEnd = null;
    }

    /** Lets the work wait for something outside. */
    public void hold() {
        require(Set.of(ActivityStatus.SCHEDULED), "error.activity.hold");
        status = ActivityStatus.PENDING;
    }

    /** Ends the waiting. */
    public void release() {
        require(Set.of(ActivityStatus.PENDING), "error.activity.release");
        status = ActivityStatus.SCHEDULED;
    }

    /** Ends the work; the end has to follow the start. */
    public void complete(Instant begun, Instant ended, String notes) {
        require(Set.of(ActivityStatus.IN_PROGRESS), "error.activity.complete");
        Instant from = begun == null ? actualStart : begun;
        if (!ended.isAfter(from)) {
            throw new Invalid("actualEnd", "error.activity.actualEnd");
        }
        status = ActivityStatus.COMPLETED;
        actualStart = from;
        actualEnd = ended;
        completionNotes = notes;
    }

    /** Says when completed work really began and ended; what is null stays. */
    public void correct(Completion said) {
        require(Set.of(ActivityStatus.COMPLETED), "error.activity.correct");
        Instant from = said.actualStart() == null ? actualStart : said.actualStart();
        Instant to = said.actualEnd() == null ? actualEnd : said.actualEnd();
        if (!to.isAfter(from)) {
            throw new Invalid("actualEnd", "error.activity.actualEnd");
        }
        actualStart = from;
        actualEnd = to;
        completionNotes = said.notes() == null ? completionNotes : said.notes();
    }

    /** Stands for another candidate of its schedule, at the start that has; null keeps its own. */
    void follow(LocalDateTime key, Instant start) {
        requireMovable();
        dueKey = key;
        if (start != null) {
            move(start);
        }
    }

    public void cancel() {
        require(ActivityStatus.OPEN, "error.activity.cancel");
        status = ActivityStatus.CANCELLED;
    }

    /** Takes ended work up again; it did not end after all, and what it said of the next date no longer holds. */
    public void reopen() {
        require(Set.of(ActivityStatus.COMPLETED, ActivityStatus.CANCELLED), "error.activity.reopen");
        status = ActivityStatus.SCHEDULED;
        actualEnd = null;
        nextDueDate = null;
    }

    public void expectNext(LocalDate date) {
        nextDueDate = date;
    }

    /** Refuses to move work that has begun or ended. */
    public void requireMovable() {
        require(Set.of(ActivityStatus.SCHEDULED, ActivityStatus.PENDING), "error.activity.move");
    }

    /** Refuses whoever may act on their own work only, where this is neither assigned to nor created by them. */
    public void requireActor(Caller caller) {
        boolean own = assignedTo != null && caller.name().equals(assignedTo.getUsername()) || caller.name().equals(getCreatedBy());
        if (!own && !caller.may(Permissions.MAINTENANCE_MANAGE_ALL)) {
            throw new Denied("error.activity.notOwn");
        }
    }

    public boolean isOverdue(Instant now) {
        return status.isOpen() && scheduledEnd.isBefore(now);
    }

    private void require(Set<ActivityStatus> allowed, String refusal) {
        if (!allowed.contains(status)) {
            throw new Conflict(refusal, status.code());
        }
    }

    public Equipment getEquipment() {
        return equipment;
    }

    public ActivityType getActivityType() {
        return activityType;
    }

    public Long getScheduleId() {
        return scheduleId;
    }

    /** The candidate date this activity was generated for, or null when made by hand. */
    public LocalDateTime getDueKey() {
        return dueKey;
    }

    /** The steps its type had when the activity was made. */
    Long getChecklistVersionId() {
        return checklistVersionId;
    }

    public String getTitle() {
        return title;
    }

    public ActivityStatus getStatus() {
        return status;
    }

    public Instant getScheduledStart() {
        return scheduledStart;
    }

    public Instant getScheduledEnd() {
        return scheduledEnd;
    }

    public Instant getActualStart() {
        return actualStart;
    }

    public Instant getActualEnd() {
        return actualEnd;
    }

    public AppUser getAssignedTo() {
        return assignedTo;
    }
}
