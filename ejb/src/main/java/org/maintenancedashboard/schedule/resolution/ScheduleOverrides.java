package org.maintenancedashboard.schedule.resolution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.ScheduleDraft;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.Targets;

/** Makes schedules for one equipment in place of a shared one. */
@Stateless
@RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
public class ScheduleOverrides {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Schedules schedules;

    @Inject
    private EquipmentSchedules resolution;

    @Inject
    private Targets targets;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /**
     * A schedule for an equipment that replaces the shared one applying to it: a copy to be changed, or one without a rule, which switches it
     * off. It begins after the last date that is made.
     */
    public Long create(Long equipmentId, Long replacesId, boolean switchOff) {
        targets.findEquipment(equipmentId).orElseThrow(() -> new NotFound("error.notFound.equipment"));
        boolean replaceable = resolution.list(SiteScope.everything(), equipmentId).stream().flatMap(type -> type.contenders().stream())
                .anyMatch(one -> one.scheduleId().equals(replacesId) && one.standing() == Standing.APPLIES && one.level() != Level.OWN);
        if (!replaceable) {
            throw new Invalid("replacesId", "error.override.notShared");
        }
        ScheduleDraft draft = copy(equipmentId, replacesId);
        if (switchOff) {
            draft.setRecurrence(null);
        }
        Long id = schedules.create(draft);
        em.createNativeQuery("insert into schedule_override (schedule_id, replaces_id) values (:id, :replaces)").setParameter("id", id)
                .setParameter("replaces", replacesId).executeUpdate();
        audit.record(switchOff ? "switchedOff" : "overridden", "schedule", replacesId, null, Map.of("equipmentId", equipmentId, "scheduleId", id));
        return id;
    }

    private ScheduleDraft copy(Long equipmentId, Long replacesId) {
        ScheduleDraft draft = ScheduleDraft.of(schedules.get(SiteScope.everything(), replacesId));
        draft.setId(null);
        draft.setVersion(null);
        draft.setEquipmentId(equipmentId);
        draft.setEquipmentCategoryId(null);
        draft.setSiteId(null);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        LocalDate begin = draft.getActiveFrom() != null && draft.getActiveFrom().isAfter(today) ? draft.getActiveFrom() : today;
        LocalDate made = made(equipmentId, replacesId);
        draft.setActiveFrom(made == null || made.isBefore(begin) ? begin : made.plusDays(1));
        return draft;
    }

    /** The last local date that is made for an equipment; null where none is. */
    private LocalDate made(Long equipmentId, Long scheduleId) {
        Object day = em.createNativeQuery("select cast(max(greatest(k.due_key, a.scheduled_start at time zone s.zone)) as date) from occurrence_key k"
                + " left join activity a on a.id = k.activity_id join equipment e on e.id = k.equipment_id join location l on l.id = e.location_id"
                + " join location s on s.id = l.site_id where k.schedule_id = :schedule and k.equipment_id = :equipment", LocalDate.class)
                .setParameter("schedule", scheduleId).setParameter("equipment", equipmentId).getSingleResult();
        return (LocalDate) day;
    }
}
