package org.maintenancedashboard.schedule;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.YearOfFourDigits;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.schedule.nesting.NestingDraft;
import org.maintenancedashboard.schedule.nesting.NestingPlace;
import org.maintenancedashboard.schedule.plan.Adjustments;

/**
 * The editable shape of a schedule. Target: {@code equipmentId}, or {@code equipmentCategoryId}, or neither for everything the type applies
 * to, the latter two optionally on {@code siteId} only. {@code startsAt} is wall time of {@code zone}, or of each target's site.
 */
public class ScheduleDraft extends NestingDraft {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    @NotNull
    private Long activityTypeId;

    private Long equipmentId;
    private Long equipmentCategoryId;
    private Long siteId;

    @NotNull
    private LocalDateTime startsAt;

    @Size(max = 60)
    private String zone;

    @Size(max = 500)
    private String recurrence;

    @NotNull
    private String invalidDates = "BACKWARD";

    @NotNull
    private Mode mode = Mode.FIXED;

    @Min(0)
    @Max(400)
    private int leadDays = 14;

    @YearOfFourDigits
    private LocalDate activeFrom;

    private boolean active = true;
    private Priority priority;

    @DecimalMin("0.01")
    @Digits(integer = 4, fraction = 2)
    private BigDecimal durationHours;

    private Long assignedToId;

    /** The draft that changes nothing of a stored schedule. */
    public static ScheduleDraft of(ScheduleRow row) {
        ScheduleDraft draft = new ScheduleDraft();
        draft.id = row.id();
        draft.version = row.version();
        draft.activityTypeId = row.activityType().id();
        draft.equipmentId = id(row.equipment());
        draft.equipmentCategoryId = id(row.equipmentCategory());
        draft.siteId = id(row.site());
        draft.startsAt = row.startsAt();
        draft.zone = row.ownZone();
        draft.recurrence = row.recurrence();
        draft.invalidDates = row.invalidDates();
        draft.mode = row.mode();
        draft.leadDays = row.leadDays();
        draft.activeFrom = row.activeFrom();
        draft.setCatchUp(row.catchUp());
        draft.setOpenPredecessor(row.openPredecessor());
        draft.setSeasons(row.seasons());
        draft.setRoll(row.roll());
        draft.setFreezePolicy(row.freezePolicy());
        draft.setToleranceDays(row.toleranceDays());
        draft.setFactor(row.factor());
        draft.setCompletionWindow(row.completionWindow());
        draft.take(NestingPlace.of(row.nestingGroup(), row.nestingRank(), row.nestingTolerance()));
        draft.active = row.active();
        draft.priority = row.priority();
        draft.durationHours = row.durationHours();
        draft.assignedToId = id(row.assignedTo());
        return draft;
    }

    private static Long id(Ref ref) {
        return ref == null ? null : ref.id();
    }

    /** When it is due; asked only once {@code startsAt} is there. */
    Timing timing() {
        return new Timing(startsAt, blankToNull(zone), blankToNull(recurrence), invalidDates, adjustments());
    }

    /** What the draft says about moving dates. */
    public Adjustments adjustments() {
        return adjustments(mode.name());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Long getActivityTypeId() {
        return activityTypeId;
    }

    public void setActivityTypeId(Long activityTypeId) {
        this.activityTypeId = activityTypeId;
    }

    public Long getEquipmentId() {
        return equipmentId;
    }

    public void setEquipmentId(Long equipmentId) {
        this.equipmentId = equipmentId;
    }

    public Long getEquipmentCategoryId() {
        return equipmentCategoryId;
    }

    public void setEquipmentCategoryId(Long equipmentCategoryId) {
        this.equipmentCategoryId = equipmentCategoryId;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(String recurrence) {
        this.recurrence = recurrence;
    }

    public String getInvalidDates() {
        return invalidDates;
    }

    public void setInvalidDates(String invalidDates) {
        this.invalidDates = invalidDates;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public int getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(int leadDays) {
        this.leadDays = leadDays;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public BigDecimal getDurationHours() {
        return durationHours;
    }

    public void setDurationHours(BigDecimal durationHours) {
        this.durationHours = durationHours;
    }

    public Long getAssignedToId() {
        return assignedToId;
    }

    public void setAssignedToId(Long assignedToId) {
        this.assignedToId = assignedToId;
    }
}
