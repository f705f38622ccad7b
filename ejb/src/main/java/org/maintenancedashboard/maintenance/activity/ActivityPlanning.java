package org.maintenancedashboard.maintenance.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.equipment.Equipment;
import org.maintenancedashboard.location.Location;
import org.maintenancedashboard.maintenance.type.ActivityType;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.Sites;

/** Plans work by hand: makes activities and changes what is planned. */
@Stateless
public class ActivityPlanning {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Activities activities;

    @Inject
    private Sites sites;

    @Inject
    private Checks checks;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog audit;

    /** Makes an activity by hand and answers its id. */
    @RolesAllowed(Permissions.MAINTENANCE_CREATE)
    public Long create(ActivityDraft draft) {
        checks.require(draft);
        Activity activity = new Activity(equipment(draft.getEquipmentId()), type(draft.getActivityTypeId()), draft.getTitle());
        apply(draft, activity);
        em.persist(activity);
        em.flush();
        em.persist(new TimelineEntry(activity, "created", "created", null).by(caller.name(), clock.instant()));
        audit.record("created", "activity", activity.getId(), null, activities.get(activity.getId()).facts());
        return activity.getId();
    }

    /** Changes what is planned; equipment and type stay what they are, and ended work stays as it was. */
    @RolesAllowed(Permissions.MAINTENANCE_EDIT)
    public void save(ActivityDraft draft) {
        ActivityDetail before = activities.get(draft.getId());
        Activity activity = em.find(Activity.class, draft.getId());
        activity.requireVersion(draft.getVersion());
        checks.require(draft);
        if (!activity.getStatus().isOpen()) {
            throw new Conflict("error.activity.ended", activity.getStatus().code());
        }
        if (!draft.getEquipmentId().equals(activity.getEquipment().getId())) {
            throw new Invalid("equipmentId", "error.activity.fixed");
        }
        if (!draft.getActivityTypeId().equals(activity.getActivityType().getId())) {
            throw new Invalid("activityTypeId", "error.activity.fixed");
        }
        activity.entitle(draft.getTitle());
        apply(draft, activity);
        int version = activity.getVersion();
        em.flush();
        if (activity.getVersion() != version) {
            em.persist(new TimelineEntry(activity, "changed", "changed", null).by(caller.name(), clock.instant()));
            audit.record("updated", "activity", activity.getId(), before.facts(), activities.get(activity.getId()).facts());
        }
    }

    /** The zone of the site an equipment stands on, where the caller may see it. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Optional<ZoneId> findZone(Long equipmentId) {
        return Optional.ofNullable(em.find(Equipment.class, equipmentId))
                .filter(equipment -> sites.scope().contains(equipment.getLocation().getSiteId())).map(this::zone);
    }

    private void apply(ActivityDraft draft, Activity activity) {
        ZoneId zone = zone(activity.getEquipment());
        activity.plan(draft.getScheduledStart().atZone(zone).toInstant(), draft.getScheduledEnd().atZone(zone).toInstant());
        activity.prioritise(draft.getPriority());
        assign(activity, draft.getAssignedToId());
        activity.describe(draft.getDescription());
        activity.require(new Needs(draft.isDeenergizationRequired(), draft.getRequiredStatus(), draft.getToolsRequired(),
                draft.getPartsRequired(), draft.getSafetyNotes()));
    }

    private void assign(Activity activity, Long personId) {
        Long before = activity.getAssignedTo() == null ? null : activity.getAssignedTo().getId();
        if (Objects.equals(before, personId)) {
            return;
        }
        if (!caller.may(Permissions.MAINTENANCE_ASSIGN)) {
            throw new Denied("error.activity.notAssigning");
        }
        activity.assign(personId == null ? null : person(personId));
    }

    private ZoneId zone(Equipment equipment) {
        return ZoneId.of(em.find(Location.class, equipment.getLocation().getSiteId()).getZone());
    }

    private Equipment equipment(Long id) {
        Equipment equipment = em.find(Equipment.class, id);
        if (equipment == null || !sites.scope().contains(equipment.getLocation().getSiteId())) {
            throw new Invalid("equipmentId", "error.reference.unknown");
        }
        return equipment;
    }

    private ActivityType type(Long id) {
        ActivityType type = em.find(ActivityType.class, id);
        if (type == null) {
            throw new Invalid("activityTypeId", "error.reference.unknown");
        }
        return type;
    }

    private AppUser person(Long id) {
        AppUser person = em.find(AppUser.class, id);
        if (person == null || !person.isActive()) {
            throw new Invalid("assignedToId", "error.reference.unknown");
        }
        return person;
    }
}
