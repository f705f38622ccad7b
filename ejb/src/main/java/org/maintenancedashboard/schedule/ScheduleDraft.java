package org.maintenancedashboard.schedule;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.recurrence.Season;
import org.maintenancedashboard.schedule.plan.Adjustments;
import org.maintenancedashboard.schedule.plan.CatchUp;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;

/**
 * The editable shape of a schedule. Target: {@code equipmentId}, or {@code equipmentCategoryId}, or neither for everything the type applies
 * to, the latter two optionally on {@code siteId} only. {@code startsAt} is wall time of {@code zone}, or of each target's site.
 */
public class ScheduleDraft implements Serializable {

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

    private LocalDate activeFrom;

    @NotNull
    private CatchUp catchUp = CatchUp.LATEST;

    @NotNull
    private OpenPredecessor openPredecessor = OpenPredecessor.STACK;

    @NotNull
    @Size(max = 20)
    private List<@NotNull PreviewWindow> seasons = new ArrayList<>();

    @NotNull
    private Roll roll = Roll.NONE;

    @NotNull
    private FreezePolicy freezePolicy = FreezePolicy.DEFER;

    @Min(0)
    @Max(366)
    private int toleranceDays;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("10")
    @Digits(integer = 2, fraction = 2)
    private BigDecimal factor = BigDecimal.ONE;

    @Min(0)
    @Max(100)
    private int completionWindow = 25;

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
        draft.catchUp = row.catchUp();
        draft.openPredecessor = row.openPredecessor();
        row.seasons().forEach(season -> draft.seasons.add(new PreviewWindow(season.getFrom(), season.getTo())));
        draft.roll = row.roll();
        draft.freezePolicy = row.freezePolicy();
        draft.toleranceDays = row.toleranceDays();
        draft.factor = row.factor();
        draft.completionWindow = row.completionWindow();
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

    /** What the draft says about moving dates; a season that cannot be read is refused under {@code seasons}. */
    public Adjustments adjustments() {
        try {
            String windows = Adjustments.text(seasons.stream().map(season -> Season.parse(season.getFrom(), season.getTo())).toList());
            return new Adjustments(windows, roll, freezePolicy, mode.name(), toleranceDays, factor);
        } catch (InvalidRule refused) {
            throw new Invalid(refused.field(), refused.getMessage());
        }
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

    public CatchUp getCatchUp() {
        return catchUp;
    }

    public void setCatchUp(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    public OpenPredecessor getOpenPredecessor() {
        return openPredecessor;
    }

    public void setOpenPredecessor(OpenPredecessor openPredecessor) {
        this.openPredecessor = openPredecessor;
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

    public List<PreviewWindow> getSeasons() {
        return seasons;
    }

    public void setSeasons(List<PreviewWindow> seasons) {
        this.seasons = seasons;
    }

    public Roll getRoll() {
        return roll;
    }

    public void setRoll(Roll roll) {
        this.roll = roll;
    }

    public FreezePolicy getFreezePolicy() {
        return freezePolicy;
    }

    public void setFreezePolicy(FreezePolicy freezePolicy) {
        this.freezePolicy = freezePolicy;
    }

    public int getToleranceDays() {
        return toleranceDays;
    }

    public void setToleranceDays(int toleranceDays) {
        this.toleranceDays = toleranceDays;
    }

    public BigDecimal getFactor() {
        return factor;
    }

    public void setFactor(BigDecimal factor) {
        this.factor = factor;
    }

    public int getCompletionWindow() {
        return completionWindow;
    }

    public void setCompletionWindow(int completionWindow) {
        this.completionWindow = completionWindow;
    }
}
