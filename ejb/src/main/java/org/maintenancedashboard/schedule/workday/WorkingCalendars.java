package org.maintenancedashboard.schedule.workday;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;
import org.maintenancedashboard.location.Location;
import org.maintenancedashboard.security.Sites;

/** The working calendars of the sites: read, changed as a whole, filled from iCalendar files. */
@Stateless
public class WorkingCalendars {

    /** What the list may be sorted by. */
    public static final Sorting SORTING = new Sorting(Map.of("site", "l.sortPath", "zone", "l.zone"), "l.sortPath, l.id");

    private static final int YEARS = 5;
    private static final String FROM = "from WorkingCalendar c join c.site l where (:all = true or l.id in :sites)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private Checks checks;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** The calendars of the scope's sites. */
    @RolesAllowed({Permissions.CALENDAR_VIEW, Permissions.MAINTENANCE_VIEW})
    public Page<WorkingCalendarRow> page(SiteScope scope, PageRequest request) {
        SiteScope seen = sites.within(scope);
        List<WorkingCalendarRow> rows = em.createQuery("select new org.maintenancedashboard.schedule.workday.WorkingCalendarRow(l.id, l.name,"
                + " l.zone, c.version, c.workingDays, (select count(h) from WorkingCalendar x join x.holidays h where x = c and h.day >= :today),"
                + " (select min(h.day) from WorkingCalendar x join x.holidays h where x = c and h.day >= :today)) " + FROM + SORTING.orderBy(request),
                WorkingCalendarRow.class).setParameter("today", LocalDate.now(clock)).setParameter("all", seen.all())
                .setParameter("sites", seen.siteIds()).setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = em.createQuery("select count(c) " + FROM, Long.class).setParameter("all", seen.all())
                .setParameter("sites", seen.siteIds()).getSingleResult();
        return new Page<>(rows, total, request.page(), request.size());
    }

    /** The calendar of one of the caller's sites. */
    @RolesAllowed({Permissions.CALENDAR_VIEW, Permissions.MAINTENANCE_VIEW})
    public WorkingCalendarDetail get(Long siteId) {
        return detail(find(siteId));
    }

    /** Stores a changed calendar; a day given twice is refused. */
    @RolesAllowed(Permissions.SITE_MAP_WRITE)
    public void save(WorkingCalendarDraft draft) {
        WorkingCalendar calendar = find(draft.getSiteId());
        calendar.requireVersion(draft.getVersion());
        checks.require(draft);
        WorkingCalendarDetail before = detail(calendar);
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < draft.getHolidays().size(); i++) {
            if (!days.add(draft.getHolidays().get(i).getDate())) {
                throw new Invalid("holidays[" + i + "].date", "error.holidays.twice", draft.getHolidays().get(i).getDate());
            }
        }
        calendar.work(Weekdays.parse("workingDays", draft.getWorkingDays()));
        calendar.close(draft.getHolidays().stream().map(holiday -> new Holiday(holiday.getDate(), holiday.getName())).toList());
        em.flush();
        audit.record("updated", "workingCalendar", draft.getSiteId(), before, detail(calendar));
    }

    /** The days that an iCalendar file names in this year and the four after it, in order; nothing is stored. */
    @RolesAllowed(Permissions.SITE_MAP_WRITE)
    public List<FoundHoliday> readFile(Long siteId, byte[] content) {
        WorkingCalendar calendar = find(siteId);
        LocalDate from = LocalDate.now(clock).withDayOfYear(1);
        SortedMap<LocalDate, String> days = new HolidayFile(from, from.plusYears(YEARS)).days(content);
        return days.entrySet().stream().map(day -> new FoundHoliday(day.getKey(), day.getValue(),
                calendar.closedOn(new Holiday(day.getKey(), day.getValue())))).toList();
    }

    /** Adds the days of a file that are not known yet; answers what the file named, as it was before. */
    @RolesAllowed(Permissions.SITE_MAP_WRITE)
    public List<FoundHoliday> importFile(Long siteId, byte[] content) {
        WorkingCalendar calendar = find(siteId);
        WorkingCalendarDetail before = detail(calendar);
        List<FoundHoliday> found = readFile(siteId, content);
        found.stream().filter(day -> !day.known()).forEach(day -> calendar.add(new Holiday(day.date(), day.name())));
        em.flush();
        audit.record("imported", "workingCalendar", siteId, before, detail(calendar));
        return found;
    }

    private WorkingCalendar find(Long siteId) {
        SiteScope seen = sites.scope();
        return em.createQuery("select c from WorkingCalendar c join c.site l where l.id = :site and (:all = true or l.id in :sites)",
                WorkingCalendar.class).setParameter("site", siteId).setParameter("all", seen.all()).setParameter("sites", seen.siteIds())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("error.notFound.workingCalendar"));
    }

    private static WorkingCalendarDetail detail(WorkingCalendar calendar) {
        Location site = calendar.getSite();
        List<HolidayRow> holidays = calendar.getHolidays().stream().map(holiday -> new HolidayRow(holiday.getDay(), holiday.getName()))
                .sorted(Comparator.comparing(HolidayRow::date)).toList();
        return new WorkingCalendarDetail(site.getId(), site.getName(), site.getZone(), calendar.getVersion(),
                Weekdays.codes(calendar.getWorkingDays()), holidays);
    }
}
