package org.maintenancedashboard.schedule.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.Activity;
import org.maintenancedashboard.maintenance.activity.ActivityChanging;
import org.maintenancedashboard.recurrence.Freeze;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.schedule.Schedule;
import org.maintenancedashboard.schedule.plan.SiteCalendars;

/** Which work needs approval, who gave it, and that nothing starts without it. */
@Stateless
public class Approvals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Activities activities;

    @Inject
    private SiteCalendars calendars;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What an activity needs and has. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public ApprovalRow get(Long activityId) {
        activities.get(activityId);
        Activity activity = em.find(Activity.class, activityId);
        Optional<Freeze> freeze = freeze(activity);
        if (freeze.isEmpty()) {
            return new ApprovalRow(null, null, null, false);
        }
        Approval approval = given(activity);
        boolean may = approval == null && activity.getStatus().isOpen() && caller.may(Permissions.MAINTENANCE_MANAGE_ALL)
                && !planners(activity).contains(caller.name());
        return new ApprovalRow(freeze.get().name(), approval == null ? null : approval.getApprovedBy(),
                approval == null ? null : approval.getApprovedAt(), may);
    }

    /** Refuses a start that needs approval, and keeps an approval; called inside the verb's transaction. */
    @RolesAllowed({Permissions.MAINTENANCE_MANAGE, Permissions.MAINTENANCE_MANAGE_ALL})
    public void change(ActivityChanging fact) {
        Activity activity = em.find(Activity.class, fact.activityId());
        Optional<Freeze> freeze = freeze(activity);
        if (ActivityChanging.APPROVED.equals(fact.what())) {
            approve(activity, freeze);
        } else if (freeze.isPresent()) {
            Approval approval = given(activity);
            if (approval == null || approval.getApprovedBy().equals(caller.name())) {
                throw new Conflict(approval == null ? "error.approval.missing" : "error.approval.own", freeze.get().name());
            }
        }
    }

    private void approve(Activity activity, Optional<Freeze> freeze) {
        if (freeze.isEmpty() || !activity.getStatus().isOpen()) {
            throw new Conflict("error.approval.notNeeded");
        }
        if (planners(activity).contains(caller.name())) {
            throw new Denied("error.approval.planner");
        }
        Approval approval = stored(activity).orElseGet(() -> new Approval(activity.getId()));
        approval.give(activity.getScheduledStart(), caller.name(), clock.instant());
        em.persist(approval);
        em.flush();
    }

    /** The freeze an activity's start lies in, where its schedule asks for approval. */
    private Optional<Freeze> freeze(Activity activity) {
        Schedule schedule = activity.getScheduleId() == null ? null : em.find(Schedule.class, activity.getScheduleId());
        if (schedule == null || schedule.timing().adjustments().freezePolicy() != FreezePolicy.ALLOW_WITH_APPROVAL) {
            return Optional.empty();
        }
        Long siteId = activity.getEquipment().getLocation().getSiteId();
        String zone = schedule.getZone() == null ? activities.get(activity.getId()).row().zone() : schedule.getZone();
        LocalDateTime start = LocalDateTime.ofInstant(activity.getScheduledStart(), ZoneId.of(zone));
        return calendars.get(siteId).freezes().stream().filter(freeze -> freeze.contains(start)).findFirst();
    }

    private Approval given(Activity activity) {
        return stored(activity).filter(approval -> approval.isFor(activity.getScheduledStart())).orElse(null);
    }

    private Optional<Approval> stored(Activity activity) {
        return em.createQuery("select a from Approval a where a.activityId = :id", Approval.class).setParameter("id", activity.getId())
                .getResultStream().findFirst();
    }

    /** Who planned the work or is to do it. */
    private Set<String> planners(Activity activity) {
        Set<String> people = new HashSet<>(em.createQuery("select e.createdBy from TimelineEntry e where e.activityId = :id"
                + " and e.entryType in ('created', 'changed', 'moved')", String.class).setParameter("id", activity.getId()).getResultList());
        people.add(em.find(Schedule.class, activity.getScheduleId()).getUpdatedBy());
        if (activity.getAssignedTo() != null) {
            people.add(activity.getAssignedTo().getUsername());
        }
        return people;
    }
}
