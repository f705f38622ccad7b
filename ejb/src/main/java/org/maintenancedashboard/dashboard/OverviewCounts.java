package org.maintenancedashboard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.maintenancedashboard.common.SiteScope;

/** The queries behind the overview. Every scope given here is already cut down to the caller's own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OverviewCounts {

    private static final int WEEKS = 8;
    private static final String OPEN = "a.status in ('scheduled', 'pending', 'inProgress')";
    private static final String DUE_DAY = "cast(a.scheduled_end at time zone s.zone as date)";
    private static final String START_DAY = "cast(a.scheduled_start at time zone s.zone as date)";
    private static final String PLACED = " join equipment e on e.id = a.equipment_id join location l on l.id = e.location_id"
            + " join location s on s.id = l.site_id where (:all or l.site_id in (:sites)) ";

    @PersistenceContext
    private EntityManager em;

    /** Counts by site and POD, all levels below included; equipment that is in use, work of all equipment. */
    public List<CountedPlace> listPlaces(SiteScope scope, Instant now, LocalDate today) {
        String sql = """
                with work as (
                  select a.equipment_id, s.zone, count(*) filter (where a.scheduled_end < :now) as overdue,
                    count(*) filter (where a.scheduled_end < :now and a.priority in ('high', 'critical')) as urgent,
                    count(*) filter (where a.scheduled_end >= :now and %s < :ahead) as upcoming,
                    count(*) filter (where a.status = 'inProgress') as progress, min(a.scheduled_start) filter (where a.scheduled_end >= :now) as next
                  from activity a join equipment e on e.id = a.equipment_id join location l on l.id = e.location_id
                  join location s on s.id = l.site_id where %s group by a.equipment_id, s.zone)
                select l.site_id, split_part(l.path, ' > ', 2), count(*) filter (where e.active),
                  count(*) filter (where e.status = 'active' and e.active), count(*) filter (where e.status = 'maintenance' and e.active),
                  coalesce(sum(w.overdue), 0), coalesce(sum(w.urgent), 0), coalesce(sum(w.upcoming), 0), coalesce(sum(w.progress), 0),
                  cast(min(w.next at time zone s.zone) as date)
                from equipment e join location l on l.id = e.location_id join location s on s.id = l.site_id left join work w on w.equipment_id = e.id
                where (:all or l.site_id in (:sites)) group by 1, 2""".formatted(START_DAY, OPEN);
        return rows(scoped(sql, scope).setParameter("now", now).setParameter("ahead", today.plusDays(Overview.AHEAD_DAYS)))
                .map(row -> new CountedPlace(number(row[0]), (String) row[1], new PlaceCounts(number(row[2]), number(row[3]), number(row[4]),
                        number(row[5]), number(row[6]), number(row[7]), number(row[8])), date(row[9]))).toList();
    }

    /** How many were overdue now and at the same time of each week before; what was cancelled since is left out. */
    public List<Long> listOverdueByWeek(SiteScope scope, Instant now) {
        List<Long> counts = new ArrayList<>();
        for (int week = WEEKS - 1; week > 0; week--) {
            counts.add(number(scoped("select count(*) from activity a" + PLACED + """
                     and a.scheduled_end < :at and a.scheduled_end > :oldest and a.status <> 'cancelled'
                    and (a.status <> 'completed' or a.actual_end >= :at)""", scope)
                    .setParameter("at", now.minus(Duration.ofDays(7L * week))).setParameter("oldest", now.minus(Duration.ofDays(366)))
                    .getSingleResult()));
        }
        counts.add(number(scoped("select count(*) from activity a" + PLACED + " and a.scheduled_end < :now and " + OPEN, scope)
                .setParameter("now", now).getSingleResult()));
        return counts;
    }

    /** The work that is due on the local days of a day's week. */
    public WeekWork week(SiteScope scope, LocalDate today) {
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        Long[] byDay = new Long[7];
        Arrays.fill(byDay, 0L);
        long[] done = {0};
        rows(scoped("select " + DUE_DAY + ", count(*), count(*) filter (where a.status = 'completed') from activity a" + PLACED
                + " and a.status <> 'cancelled' and " + DUE_DAY + " >= :from and " + DUE_DAY + " < :to and a.scheduled_end > :early"
                + " and a.scheduled_end < :late group by 1", scope)
                .setParameter("from", monday).setParameter("to", monday.plusDays(7)).setParameter("early", utc(monday.minusDays(1)))
                .setParameter("late", utc(monday.plusDays(8)))).forEach(row -> {
                    int day = (int) (date(row[0]).toEpochDay() - monday.toEpochDay());
                    byDay[day] += number(row[1]);
                    done[0] += number(row[2]);
                });
        return new WeekWork(Arrays.stream(byDay).mapToLong(Long::longValue).sum(), done[0], List.of(byDay));
    }

    public long countPeopleInProgress(SiteScope scope) {
        return number(scoped("select count(distinct a.assigned_to_id) from activity a" + PLACED + " and a.status = 'inProgress'", scope).getSingleResult());
    }

    public long countPending(SiteScope scope) {
        return number(scoped("select count(*) from activity a" + PLACED + " and a.status = 'pending'", scope).getSingleResult());
    }

    public List<SiteFacts> listSites(SiteScope scope) {
        return rows(scoped("select s.id, s.name, s.zone, s.capacity_hours_per_day from location s where s.parent_id is null"
                + " and (:all or s.id in (:sites)) order by s.sort_path", scope)).map(OverviewCounts::site).toList();
    }

    /** The children of a site in natural order. */
    public List<SiteFacts> listPods(SiteScope scope, Long siteId) {
        return rows(scoped("select s.id, s.name, null, null from location s where s.parent_id = :site and (:all or s.site_id in (:sites)) order by s.sort_path", scope)
                .setParameter("site", siteId)).map(OverviewCounts::site).toList();
    }

    /** Open work that is not late by the local day it starts, per site; what runs already stands at today. */
    public List<DayLoad> listLoads(SiteScope scope, Instant now, LocalDate today) {
        return rows(scoped("select l.site_id, greatest(cast(:today as date), " + START_DAY + """
                ), count(*), round(cast(sum(extract(epoch from a.scheduled_end - a.scheduled_start)) / 3600 as numeric), 2) from activity a"""
                + PLACED + " and " + OPEN + " and a.scheduled_end >= :now and " + START_DAY + " < :ahead group by 1, 2 order by 2", scope)
                .setParameter("now", now).setParameter("today", today).setParameter("ahead", today.plusDays(Overview.AHEAD_DAYS)))
                .map(row -> new DayLoad(number(row[0]), date(row[1]), number(row[2]), (BigDecimal) row[3])).toList();
    }

    private static Instant utc(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private Query scoped(String sql, SiteScope scope) {
        return em.createNativeQuery(sql).setParameter("all", scope.all())
                .setParameter("sites", scope.siteIds().isEmpty() ? Collections.singleton(-1L) : scope.siteIds());
    }

    @SuppressWarnings("unchecked")
    private static java.util.stream.Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static SiteFacts site(Object[] row) {
        return new SiteFacts(number(row[0]), (String) row[1], (String) row[2], (BigDecimal) row[3]);
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate date(Object value) {
        return value == null ? null : value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
