package org.maintenancedashboard.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.equipment.Equipment;
import org.maintenancedashboard.equipment.EquipmentCategory;
import org.maintenancedashboard.location.Location;
import org.maintenancedashboard.maintenance.type.ActivityType;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.InvalidDates;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.schedule.nesting.NestingPlace;
import org.maintenancedashboard.schedule.plan.Adjustments;
import org.maintenancedashboard.schedule.series.SeriesPlace;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.schedule.plan.CatchUp;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;

/** A rule for work of one type on one target. Times are wall time of {@code zone}, or of each target's site where that is null. */
@Entity
public class Schedule extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_type_id")
    private ActivityType activityType;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "equipment_id")
    private Equipment equipment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "equipment_category_id")
    private EquipmentCategory equipmentCategory;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Location site;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    private String zone;
    private String recurrence;

    @Enumerated(EnumType.STRING)
    @Column(name = "invalid_dates")
    private InvalidDates invalidDates = InvalidDates.BACKWARD;

    @Enumerated(EnumType.STRING)
    private Mode mode = Mode.FIXED;

    @Column(name = "lead_days")
    private int leadDays = 14;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "catch_up")
    private CatchUp catchUp = CatchUp.LATEST;

    @Enumerated(EnumType.STRING)
    @Column(name = "open_predecessor")
    private OpenPredecessor openPredecessor = OpenPredecessor.STACK;

    private String seasons = "";

    @Enumerated(EnumType.STRING)
    private Roll roll = Roll.NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "freeze_policy")
    private FreezePolicy freezePolicy = FreezePolicy.DEFER;

    @Column(name = "tolerance_days")
    private int toleranceDays;

    private BigDecimal factor = BigDecimal.ONE;

    @Column(name = "completion_window")
    private int completionWindow = 25;

    @Column(name = "nesting_group")
    private String nestingGroup;

    @Column(name = "nesting_rank")
    private Integer nestingRank;

    @Column(name = "nesting_tolerance")
    private Integer nestingTolerance;

    private boolean active = true;
    private Priority priority = Priority.MEDIUM;

    @Column(name = "duration_hours")
    private BigDecimal durationHours;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assigned_to_id")
    private AppUser assignedTo;

    @Embedded
    private SeriesPlace series = new SeriesPlace();

    protected Schedule() {
    }

    /** A schedule that has its type and anchor; it is for everything the type applies to until {@link #target} says otherwise. */
    public Schedule(ActivityType activityType, LocalDateTime startsAt, LocalDate activeFrom) {
        this.activityType = activityType;
        this.startsAt = startsAt;
        this.activeFrom = activeFrom;
    }

    /** Says for whom: one equipment, a category, or everything (both null), the latter two optionally on one site only. */
    public void target(Equipment one, EquipmentCategory category, Location onlySite) {
        if (one != null && (category != null || onlySite != null)) {
            throw new IllegalArgumentException("One equipment needs neither category nor site");
        }
        equipment = one;
        equipmentCategory = category;
        site = onlySite;
    }

    /** Changes the kind of work. */
    public void doing(ActivityType type) {
        activityType = type;
    }

    /** Says when: the first wall time and the zone it is read in, null for each target's own. */
    public void anchor(LocalDateTime first, String ownZone) {
        startsAt = first;
        zone = ownZone;
    }

    /** Says by which rule (RFC 5545 text, null for "as needed") and what becomes of dates that do not exist. */
    public void repeat(String rule, InvalidDates invalidDatesPolicy, Mode countedFrom) {
        recurrence = rule;
        invalidDates = invalidDatesPolicy;
        mode = countedFrom;
    }

    /** Says how its dates move. */
    public void adjust(Adjustments adjustments) {
        seasons = adjustments.seasons();
        roll = adjustments.roll();
        freezePolicy = adjustments.freezePolicy();
        toleranceDays = adjustments.toleranceDays();
        factor = adjustments.factor();
    }

    /** Says how near its next date other work of the type must be done to stand for it: percent of the distance between two dates. */
    public void accept(int windowPercent) {
        completionWindow = windowPercent;
    }

    /** Says which place it has in which group, null for none. */
    public void nest(NestingPlace place) {
        nestingGroup = place == null ? null : place.group();
        nestingRank = place == null ? null : place.rank();
        nestingTolerance = place == null ? null : place.tolerance();
    }

    /** Says how many days ahead work is made, and from which local date on. */
    public void generate(int days, LocalDate from) {
        leadDays = days;
        activeFrom = from;
    }

    /** Says what becomes of missed dates, and of a date whose predecessor is still open. */
    public void late(CatchUp missed, OpenPredecessor open) {
        catchUp = missed;
        openPredecessor = open;
    }

    /** Says how the work looks that is made: urgency, length in hours (null: the type's), and to whom it goes (null: nobody). */
    public void make(Priority urgency, BigDecimal hours, AppUser person) {
        priority = urgency;
        durationHours = hours;
        assignedTo = person;
    }

    public void activate(boolean nowActive) {
        active = nowActive;
    }

    /** Ends with this rule, or at once where nothing is left before its end; another schedule goes on in the series. */
    public void end(Optional<String> shorterRule) {
        recurrence = shorterRule.orElse(recurrence);
        active = active && shorterRule.isPresent();
        series.end(getId());
    }

    /** The one site it concerns, null where it is for several. */
    Long siteId() {
        if (equipment != null) {
            return equipment.getLocation().getSiteId();
        }
        return site == null ? null : site.getId();
    }

    /** When it is due, as the engine is told. */
    public Timing timing() {
        return new Timing(startsAt, zone, recurrence, invalidDates.name(),
                new Adjustments(seasons, roll, freezePolicy, mode.name(), toleranceDays, factor));
    }

    /** Its place in a group, or null. */
    public NestingPlace nestingPlace() {
        return NestingPlace.of(nestingGroup, nestingRank, nestingTolerance);
    }

    public ActivityType getActivityType() {
        return activityType;
    }

    public Equipment getEquipment() {
        return equipment;
    }

    public EquipmentCategory getEquipmentCategory() {
        return equipmentCategory;
    }

    public Location getSite() {
        return site;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public String getZone() {
        return zone;
    }

    public String getRecurrence() {
        return recurrence;
    }

    public InvalidDates getInvalidDates() {
        return invalidDates;
    }

    public Mode getMode() {
        return mode;
    }

    public int getLeadDays() {
        return leadDays;
    }

    public int getCompletionWindow() {
        return completionWindow;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public boolean isActive() {
        return active;
    }

    public Priority getPriority() {
        return priority;
    }

    public BigDecimal getDurationHours() {
        return durationHours;
    }

    public SeriesPlace getSeries() {
        return series;
    }

    public AppUser getAssignedTo() {
        return assignedTo;
    }
}
