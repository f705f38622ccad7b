package org.maintenancedashboard.schedule.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maintenancedashboard.recurrence.Freeze;
import org.maintenancedashboard.schedule.freeze.FreezeWindowRow;
import org.maintenancedashboard.schedule.workday.Holiday;
import org.maintenancedashboard.schedule.workday.WorkingCalendar;

/** The working calendar and the freezes of a site, read for the engine inside a use case that was permitted already. */
@Stateless
@PermitAll
public class SiteCalendars {

    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager em;

    /** The days of a site; without one (several sites), Monday to Friday and the freezes of every site. */
    public SiteDays get(Long siteId) {
        List<Freeze> freezes = em.createQuery("select new org.maintenancedashboard.schedule.freeze.FreezeWindowRow(f.id, f.version, l.id, l.name,"
                + " f.name, f.fromAt, f.toAt, f.fromDay, f.toDay) from FreezeWindow f left join f.site l where l is null or l.id = :site order by f.id",
                FreezeWindowRow.class).setParameter("site", siteId).setMaxResults(MOST).getResultStream().map(FreezeWindowRow::freeze).toList();
        List<WorkingCalendar> calendars = em.createQuery("select c from WorkingCalendar c where c.site.id = :site", WorkingCalendar.class)
                .setParameter("site", siteId).getResultList();
        Set<DayOfWeek> days = calendars.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : calendars.get(0).getWorkingDays();
        Map<LocalDate, String> holidays = calendars.stream().flatMap(calendar -> calendar.getHolidays().stream())
                .collect(Collectors.toMap(Holiday::getDay, Holiday::getName));
        return new SiteDays(days, holidays, freezes);
    }
}
