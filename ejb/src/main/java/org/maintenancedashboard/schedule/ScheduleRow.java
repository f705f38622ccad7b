package org.maintenancedashboard.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.InvalidDates;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.schedule.plan.CatchUp;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;

/**
 * A schedule as it is read.
 *
 * @param calendarSiteId the site whose calendar and freezes hold, null for several sites
 * @param startsAt the anchor, wall time of {@code zone}
 * @param zone the schedule's own zone, else that of its equipment's or its own site, else null: each target's site zone
 * @param ownZone the zone the schedule itself names, or null
 * @param durationHours hours, null for the type's
 * @param nestingGroup the group whose higher ranks include its work, or null
 * @param nestingTolerance days, null for a fifth of the rule's nominal days
 * @param rule the rule in words, null for "as needed"
 * @param nextDue the next local date from today on, null where there is none or the schedule is inactive
 */
public record ScheduleRow(Long id, int version, Ref activityType, Ref equipment, Ref equipmentCategory, Ref site,
        Long calendarSiteId, LocalDateTime startsAt, String zone, String ownZone, String recurrence, String invalidDates, Mode mode, int leadDays, LocalDate activeFrom, boolean active,
        Priority priority, BigDecimal durationHours, Ref assignedTo, String updatedBy, CatchUp catchUp, OpenPredecessor openPredecessor,
        List<PreviewWindow> seasons, Roll roll, FreezePolicy freezePolicy, int toleranceDays, BigDecimal factor, int completionWindow, String nestingGroup,
        Integer nestingRank, Integer nestingTolerance, String rule,
        LocalDate nextDue) {

    static final String QUERY = """
            select new org.maintenancedashboard.schedule.ScheduleRow(s.id, s.version, t.id, t.name, e.id, e.name, c.id, c.name, st.id, st.name,
              coalesce(st.id, es.id), s.startsAt, coalesce(s.zone, st.zone, es.zone), s.zone, s.recurrence, s.invalidDates, s.mode, s.leadDays, s.activeFrom, s.active,
              s.priority, s.durationHours, a.id,
              coalesce(nullif(trim(coalesce(a.firstName, '') || ' ' || coalesce(a.lastName, '')), ''), a.username), s.updatedBy, s.catchUp, s.openPredecessor,
              s.seasons, s.roll, s.freezePolicy, s.toleranceDays, s.factor, s.completionWindow, s.nestingGroup, s.nestingRank, s.nestingTolerance)
            """;

    /** As the query reads it. */
    public ScheduleRow(Long id, int version, Long typeId, String typeName, Long equipmentId, String equipmentName, Long categoryId,
            String categoryName, Long siteId, String siteName, Long calendarSiteId, LocalDateTime startsAt, String zone, String ownZone, String recurrence,
            InvalidDates invalidDates, Mode mode, int leadDays, LocalDate activeFrom, boolean active, Priority priority, BigDecimal durationHours,
            Long assignedToId, String assignedToName, String updatedBy, CatchUp catchUp, OpenPredecessor openPredecessor, String seasons, Roll roll,
            FreezePolicy freezePolicy, int toleranceDays, BigDecimal factor, int completionWindow, String nestingGroup, Integer nestingRank,
            Integer nestingTolerance) {
        this(id, version, Ref.of(typeId, typeName), Ref.of(equipmentId, equipmentName), Ref.of(categoryId, categoryName),
                Ref.of(siteId, siteName), calendarSiteId, startsAt, zone, ownZone, recurrence, invalidDates.name(), mode, leadDays, activeFrom, active,
                priority, durationHours, Ref.of(assignedToId, assignedToName), updatedBy, catchUp, openPredecessor, windows(seasons), roll, freezePolicy,
                toleranceDays, factor, completionWindow, nestingGroup, nestingRank, nestingTolerance, null, null);
    }

    /** When it is due, in its own zone or each target's. */
    public Timing timing() {
        return ScheduleDraft.of(this).timing();
    }

    private static List<PreviewWindow> windows(String seasons) {
        return seasons.isEmpty() ? List.of() : Arrays.stream(seasons.split(","))
                .map(text -> new PreviewWindow(text.substring(0, 5), text.substring(7))).toList();
    }

    ScheduleRow planned(String inWords, LocalDate next) {
        return new ScheduleRow(id, version, activityType, equipment, equipmentCategory, site, calendarSiteId, startsAt, zone, ownZone, recurrence,
                invalidDates, mode, leadDays, activeFrom, active, priority, durationHours, assignedTo, updatedBy, catchUp, openPredecessor, seasons, roll, freezePolicy, toleranceDays,
                factor, completionWindow, nestingGroup, nestingRank, nestingTolerance, inWords, next);
    }
}
