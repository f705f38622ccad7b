package org.maintenancedashboard.calendar.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.Planned;
import org.maintenancedashboard.schedule.generation.PlannedTarget;
import org.maintenancedashboard.schedule.nesting.NestingGroup;
import org.maintenancedashboard.schedule.nesting.NestingGroups;
import org.maintenancedashboard.schedule.nesting.Seat;
import org.maintenancedashboard.security.Sites;

/** Counts what is coming. */
@Stateless
@RolesAllowed(Permissions.MAINTENANCE_VIEW)
public class Forecasts {

    private static final String MADE = """
            select %s, extract(year from a.scheduled_start at time zone s.zone), extract(month from a.scheduled_start at time zone s.zone), count(*),
              sum(extract(epoch from a.scheduled_end - a.scheduled_start)) / 60
            from activity a join equipment e on e.id = a.equipment_id join location l on l.id = e.location_id join location s on s.id = l.site_id
            join activity_type t on t.id = a.activity_type_id
            where a.status <> 'cancelled' and a.scheduled_start >= cast(:from as timestamptz) - interval '1 day'
              and a.scheduled_start < cast(:to as timestamptz) + interval '1 day' and (a.scheduled_start at time zone s.zone) >= :from
              and (a.scheduled_start at time zone s.zone) < :to and (:all or s.id in (:sites)) and (:type = 0 or t.id = :type) group by 1, 2, 3, 4""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Planned planned;

    @Inject
    private NestingGroups groups;

    @Inject
    private Sites sites;

    /** What starts on some days, by month; nothing is written and no date is kept. */
    public Forecast get(SiteScope scope, ForecastAsk ask) {
        Tally tally = new Tally(ask.from(), ask.to());
        countMade(scope, ask, tally);
        List<PlannedTarget> targets = planned.listTargets(scope, ask.to().plusDays(1), null).stream()
                .filter(one -> ask.activityTypeId() == null || ask.activityTypeId() == one.target().activityTypeId()).toList();
        Map<Seat, NestingGroup> nested = groups.of(targets.stream().map(Forecasts::seat).toList());
        targets.forEach(target -> countPlanned(target, nested.get(seat(target)), ask, tally));
        return tally.forecast(targets.size());
    }

    /** A day more at each end: the zone of the schedule may be another than the site's. */
    private static void countPlanned(PlannedTarget one, NestingGroup nested, ForecastAsk ask, Tally tally) {
        GenerationTarget target = one.target();
        LocalDate begin = target.from().isAfter(ask.from()) ? target.from() : ask.from().minusDays(1);
        Ref group = ask.by() == By.SITE ? new Ref(one.siteId(), one.site()) : new Ref(target.activityTypeId(), one.activityType());
        Tally.Planner planner = tally.planner(group, ZoneId.of(one.siteZone()), target.durationMinutes());
        LocalDate before = ask.to().plusDays(1);
        if (begin.isBefore(before) && nested != null) {
            nested.outlook(target.scheduleId(), begin, before).own().forEach(own -> planner.add(own.occurrence().instant().toEpochMilli()));
        } else if (begin.isBefore(before)) {
            one.plan().forEachMillis(begin, before, planner::add);
        }
    }

    private static Seat seat(PlannedTarget target) {
        return new Seat(target.target().scheduleId(), target.target().equipmentId());
    }

    private void countMade(SiteScope scope, ForecastAsk ask, Tally tally) {
        SiteScope seen = sites.within(scope);
        List<?> rows = em.createNativeQuery(MADE.formatted(ask.by() == By.SITE ? "s.id, s.name" : "t.id, t.name"))
                .setParameter("from", ask.from().atStartOfDay()).setParameter("to", ask.to().atStartOfDay()).setParameter("all", seen.all())
                .setParameter("sites", seen.siteIds()).setParameter("type", ask.activityTypeId() == null ? 0L : ask.activityTypeId()).getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            tally.made(new Ref(number(columns[0]).longValue(), (String) columns[1]), YearMonth.of(number(columns[2]).intValue(), number(columns[3]).intValue()),
                    number(columns[4]).longValue(), number(columns[5]).doubleValue());
        }
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
