package org.maintenancedashboard.schedule.resolution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/** Which schedules hold an equipment, which of them applies, and why. */
@Stateless
@RolesAllowed(Permissions.MAINTENANCE_VIEW)
public class EquipmentSchedules {

    private static final String CONTENDERS = """
            select s.id, case when s.equipment_id is not null then 0 when s.equipment_category_id is not null then case when s.site_id is null then 2 else 1 end
                when s.site_id is null then 4 else 3 end as level, exists (select from effective_schedule x where x.schedule_id = s.id and x.equipment_id = e.id),
              o.replaces_id, s.recurrence is not null
            from equipment e join location l on l.id = e.location_id join schedule s on s.equipment_id = e.id or s.equipment_id is null
                and (s.equipment_category_id is null or s.equipment_category_id = e.category_id) and (s.site_id is null or s.site_id = l.site_id)
            join activity_type t on t.id = s.activity_type_id left join schedule_override o on o.schedule_id = s.id
            where e.id = :id and (not exists (select from activity_type_equipment_category a where a.activity_type_id = t.id)
              or exists (select from activity_type_equipment_category a where a.activity_type_id = t.id and a.equipment_category_id = e.category_id))
            order by lower(t.name), t.id, level, s.id""";
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Schedules schedules;

    @Inject
    private Targets targets;

    @Inject
    private GenerationLedger ledger;

    @Inject
    private Clock clock;

    /** The schedules that hold an equipment of the scope, by activity type. */
    public List<TypeSchedules> list(SiteScope scope, Long equipmentId) {
        targets.findEquipment(scope, equipmentId).orElseThrow(() -> new NotFound("error.notFound.equipment"));
        List<?> rows = em.createNativeQuery(CONTENDERS).setParameter("id", equipmentId).setMaxResults(MOST).getResultList();
        Map<Long, List<Found>> byType = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).map(this::found)
                .forEach(found -> byType.computeIfAbsent(found.row.activityType().id(), type -> new ArrayList<>()).add(found));
        return byType.values().stream().map(found -> new TypeSchedules(found.get(0).row.activityType(), contenders(found, equipmentId))).toList();
    }

    private Found found(Object[] columns) {
        ScheduleRow row = schedules.get(SiteScope.everything(), ((Number) columns[0]).longValue());
        return new Found(row, Level.values()[((Number) columns[1]).intValue()], (Boolean) columns[2], (Long) columns[3], (Boolean) columns[4]);
    }

    private List<Contender> contenders(List<Found> found, Long equipmentId) {
        Level nearest = found.stream().filter(one -> one.applies).map(Found::level).findFirst().orElse(null);
        return found.stream().map(one -> new Contender(one.row.id(), one.row.rule(),
                one.row.equipment() == null ? one.row.equipmentCategory() : one.row.equipment(), one.row.site(), one.level, one.standing(),
                Reasons.of(one.standing(), one.level, nearest), one.replacesId, one.applies ? next(one.row, equipmentId) : null)).toList();
    }

    private LocalDate next(ScheduleRow row, Long equipmentId) {
        return ledger.findSnapshot(row.id(), equipmentId).map(snapshot -> next(snapshot, row.activeFrom())).orElse(null);
    }

    private LocalDate next(PlanSnapshot snapshot, LocalDate activeFrom) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(snapshot.zone())));
        return snapshot.plan().next(activeFrom.isAfter(today) ? activeFrom : today, 1).stream().map(due -> due.start().toLocalDate()).findFirst().orElse(null);
    }

    /** A schedule as the query finds it. */
    private record Found(ScheduleRow row, Level level, boolean applies, Long replacesId, boolean repeats) {

        Standing standing() {
            if (applies) {
                return replacesId != null && !repeats ? Standing.SWITCHES_OFF : Standing.APPLIES;
            }
            return row.active() ? Standing.BEATEN : Standing.INACTIVE;
        }
    }
}
