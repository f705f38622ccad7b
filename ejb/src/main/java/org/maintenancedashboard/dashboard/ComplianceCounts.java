package org.maintenancedashboard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.recurrence.Rule;

/** PM compliance, rule 2 of the package. The interval of a schedule is its rule's nominal length in days. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ComplianceCounts {

    private static final int WINDOW_DAYS = 90;
    private static final int WEEKS = 13;
    private static final double SHARE = 0.1;
    private static final double MOST_DAYS = 7;
    private static final long SECONDS_PER_DAY = 86_400;

    @PersistenceContext
    private EntityManager em;

    /** The window of 90 days that ended {@code back} windows before now. */
    public Compliance window(SiteScope scope, Instant now, int back) {
        Instant end = now.minus(Duration.ofDays((long) WINDOW_DAYS * back));
        return between(scope, end.minus(Duration.ofDays(WINDOW_DAYS)), end);
    }

    /** The last 13 ISO weeks before the current one, oldest first. */
    public List<WeekCompliance> listWeeks(SiteScope scope, LocalDate today, ZoneId zone) {
        LocalDate thisMonday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        List<WeekCompliance> weeks = new ArrayList<>();
        for (int back = WEEKS; back > 0; back--) {
            LocalDate monday = thisMonday.minusWeeks(back);
            Compliance counted = between(scope, monday.atStartOfDay(zone).toInstant(), monday.plusWeeks(1).atStartOfDay(zone).toInstant());
            weeks.add(new WeekCompliance(monday, monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), counted));
        }
        return weeks;
    }

    /** Seconds of grace after the scheduled end: 10 % of the interval, at most 7 days. */
    static long graceSeconds(String recurrence) {
        double days = recurrence == null ? 0 : Math.min(MOST_DAYS, SHARE * Rule.parse(recurrence).nominalDays());
        return Math.round(days * SECONDS_PER_DAY);
    }

    @SuppressWarnings("unchecked")
    private Compliance between(SiteScope scope, Instant from, Instant to) {
        List<Object[]> rows = em.createNativeQuery("""
                select r.recurrence, a.status, cast(greatest(0, ceil(extract(epoch from a.actual_end - a.scheduled_end))) as bigint), count(*)
                from activity a join schedule r on r.id = a.schedule_id join equipment e on e.id = a.equipment_id
                join location l on l.id = e.location_id
                where a.schedule_id is not null and a.status <> 'cancelled' and a.scheduled_end >= :from and a.scheduled_end < :to
                and (:all or l.site_id in (:sites)) group by 1, 2, 3""")
                .setParameter("from", from).setParameter("to", to).setParameter("all", scope.all()).setParameter("sites", scope.siteIds())
                .getResultList();
        Compliance total = new Compliance(0, 0, 0, 0);
        for (Object[] row : rows) {
            total = total.plus(judge((String) row[0], (String) row[1], (Number) row[2], ((Number) row[3]).longValue()));
        }
        return total;
    }

    private static Compliance judge(String recurrence, String status, Number secondsLate, long count) {
        if (!"completed".equals(status)) {
            return new Compliance(count, 0, 0, count);
        }
        boolean onTime = secondsLate.longValue() <= graceSeconds(recurrence);
        return new Compliance(count, onTime ? count : 0, onTime ? 0 : count, 0);
    }
}
