package org.maintenancedashboard.schedule.nesting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maintenancedashboard.common.Like;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.series.Nesting;
import org.maintenancedashboard.recurrence.series.Ranked;
import org.maintenancedashboard.recurrence.series.Ranked.Standing;
import org.maintenancedashboard.schedule.Place;
import org.maintenancedashboard.schedule.Plans;
import org.maintenancedashboard.schedule.Schedule;
import org.maintenancedashboard.schedule.Timing;
import org.maintenancedashboard.schedule.plan.SiteCalendars;
import org.maintenancedashboard.schedule.plan.SiteDays;
import org.maintenancedashboard.security.Sites;

/** What a group makes of a schedule that somebody edits, without storing anything; and which groups there are. */
@Stateless
@RolesAllowed(Permissions.MAINTENANCE_VIEW)
public class NestingPreviews {

    private static final int SUGGESTIONS = 12;
    private static final int MOST_MEMBERS = 20;
    private static final int SHARE_MADE = 4;
    private static final String SEEN = " from Schedule s join s.activityType t left join s.equipment e left join e.location l left join s.equipmentCategory c"
            + " left join s.site st where s.nestingGroup is not null and (:all = true or (e is null and st is null) or l.siteId in :sites or st.id in :sites)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteCalendars calendars;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** Names of groups that hold a text, among the schedules the caller sees; at most 12. */
    public List<String> listGroups(SiteScope scope, String text) {
        SiteScope seen = sites.within(scope);
        return em.createQuery("select min(s.nestingGroup)" + SEEN + " and lower(s.nestingGroup) like :pattern escape '!' group by lower(s.nestingGroup)"
                + " order by lower(s.nestingGroup)", String.class).setParameter("all", seen.all()).setParameter("sites", seen.siteIds())
                .setParameter("pattern", Like.containing(text)).setMaxResults(SUGGESTIONS).getResultList();
    }

    /** The schedules of a group that the caller sees, by rank; at most 20. */
    public List<GroupMember> listMembers(SiteScope scope, String group) {
        SiteScope seen = sites.within(scope);
        return em.createQuery("select new org.maintenancedashboard.schedule.nesting.GroupMember(s.id, s.nestingRank, t.name, coalesce(e.name, c.name))" + SEEN
                + " and lower(s.nestingGroup) = :group order by s.nestingRank, lower(t.name), s.id", GroupMember.class).setParameter("all", seen.all())
                .setParameter("sites", seen.siteIds()).setParameter("group", group.strip().toLowerCase(Locale.ROOT)).setMaxResults(MOST_MEMBERS).getResultList();
    }

    /** The next dates a schedule makes beside the others of its group, from today or its first day on; where it is for several, beside those that are for the same. */
    public NestedPreview preview(NestingQuestion question, Timing timing, Place place, int limit) {
        SiteDays days = calendars.get(place.siteId());
        LocalDate today = LocalDate.now(clock.withZone(place.zone()));
        LocalDate from = question.activeFrom() != null && question.activeFrom().isAfter(today) ? question.activeFrom() : today;
        Plan plan = Plans.of(timing, place.zone(), days);
        List<Occurrence> bare = plan.next(from, SHARE_MADE * limit);
        if (bare.isEmpty()) {
            return new NestedPreview(List.of(), List.of());
        }
        List<Ranked> plans = new ArrayList<>(List.of(ranked(plan, question.place(), "", from)));
        others(question).forEach(other -> plans.add(ranked(Plans.of(other.timing(), place.zone(), days), other.nestingPlace(), other.getActivityType().getName(),
                other.getActiveFrom())));
        LocalDate end = bare.get(bare.size() - 1).start().toLocalDate().plusDays(1);
        Nesting nesting = Nesting.of(plans, from, end);
        List<Occurrence> made = nesting.made().stream().filter(one -> one.plan() == 0).limit(limit).map(one -> one.occurrence()).toList();
        LocalDate last = made.size() < limit ? end : made.get(limit - 1).start().toLocalDate();
        return new NestedPreview(made, nesting.carrying(0).stream().map(one -> one.carried().get(0).occurrence())
                .filter(one -> one.start().toLocalDate().isBefore(last)).sorted(Comparator.comparing(Occurrence::instant)).limit(limit).toList());
    }

    private static Ranked ranked(Plan plan, NestingPlace place, String name, LocalDate from) {
        int tolerance = place.tolerance() == null ? Ranked.usualTolerance(plan) : place.tolerance();
        return new Ranked(plan, place.rank(), tolerance, name, one -> one.start().toLocalDate().isBefore(from) ? Standing.OUT : Standing.OPEN);
    }

    /** The other schedules of the group that meet it, one of each type. */
    private List<Schedule> others(NestingQuestion question) {
        List<?> effective = question.equipmentId() == null ? List.of(-1L) : em.createNativeQuery(
                "select schedule_id from effective_schedule where equipment_id = :id", Long.class).setParameter("id", question.equipmentId()).getResultList();
        List<Schedule> found = em.createQuery("""
                select s from Schedule s join fetch s.activityType where lower(s.nestingGroup) = :group and s.active = true and s.recurrence is not null
                and (:type is null or s.activityType.id <> :type) and (:self is null or s.id <> :self) and (s.id in :effective or (:shared = true and s.equipment is null
                and (s.equipmentCategory is null or s.equipmentCategory.id = :category) and (s.site is null or s.site.id = :site))) order by s.id""",
                Schedule.class).setParameter("group", question.place().group().toLowerCase(Locale.ROOT)).setParameter("type", question.typeId())
                .setParameter("self", question.scheduleId()).setParameter("effective", effective).setParameter("shared", question.equipmentId() == null)
                .setParameter("category", question.categoryId()).setParameter("site", question.siteId()).setMaxResults(MOST_MEMBERS).getResultList();
        Set<Long> types = new HashSet<>();
        return found.stream().filter(one -> types.add(one.getActivityType().getId())).toList();
    }
}
