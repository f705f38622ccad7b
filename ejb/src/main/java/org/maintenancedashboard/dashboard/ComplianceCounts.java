package org.maintenancedashboard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** Length of the window. */
    public static final int WINDOW_DAYS = 90;

    private static final int WEEKS = 13;
    private static final double SHARE = 0.1;
    private static final double MOST_DAYS = 7;
    private static final long SECONDS_PER_DAY = 86_400;

    @PersistenceContext
    private EntityManager em;

    /** The window of 90 whole days that ended {@code back} windows before today. */
    public Compliance window(SiteScope scope, LocalDate today, int back) {
        LocalDate end = today.minusDays((long) WINDOW_DAYS * back);
        return between(scope, end.minusDays(WINDOW_DAYS), end);
    }

    /** The last 13 ISO weeks before the current one, oldest first. */
    public List<WeekCompliance> listWeeks(SiteScope scope, LocalDate today) {
        LocalDate thisMonday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        List<WeekCompliance> weeks = new ArrayList<>();
        for (int back = WEEKS; back > 0; back--) {
            LocalDate monday = thisMonday.minusWeeks(back);
            Compliance counted = between(scope, monday, monday.plusWeeks(1));
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
    private Compliance between(SiteScope scope, LocalDate from, LocalDate to) {
        List<Object[]> rows = em.createNativeQuery("""
                select r.recurrence, a.status, cast(greatest(0, ceil(extract(epoch from a.actual_end - a.scheduled_end))) as bigint), count(*)
                from activity a join schedule r on r.id = a.schedule_id join equipment e on e.id = a.equipment_id
                join location l on l.id = e.location_id join location s on s.id = l.site_id
                where a.schedule_id is not null and a.status <> 'cancelled' and a.scheduled_end > :early and a.scheduled_end < :late
                and cast(a.scheduled_end at time zone s.zone as date) >= :from and cast(a.scheduled_end at time zone s.zone as date) < :to
                and (:all or l.site_id in (:sites)) group by 1, 2, 3""")
                .setParameter("from", from).setParameter("to", to)
                .setParameter("early", from.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("late", to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)).setParameter("all", scope.all()).setParameter("sites", scope.siteIds())
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
