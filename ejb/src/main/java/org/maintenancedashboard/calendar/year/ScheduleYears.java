package org.maintenancedashboard.calendar.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maintenancedashboard.calendar.CalendarEntries;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Like;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityTimes;
import org.maintenancedashboard.maintenance.activity.Days;
import org.maintenancedashboard.recurrence.Season;
import org.maintenancedashboard.schedule.Place;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.schedule.nesting.NestedDates.Along;
import org.maintenancedashboard.schedule.nesting.NestingGroups;
import org.maintenancedashboard.schedule.nesting.Seat;
import org.maintenancedashboard.schedule.plan.SiteCalendars;
import org.maintenancedashboard.security.Sites;

/** Shows what a schedule does in a year. */
@Stateless
@RolesAllowed(Permissions.MAINTENANCE_VIEW)
public class ScheduleYears {

    /** Pieces of equipment that are offered to choose from at once. */
    public static final int MOST_TARGETS = 200;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9997;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Schedules schedules;

    @Inject
    private CalendarEntries entries;

    @Inject
    private Targets targets;

    @Inject
    private SiteCalendars calendars;

    @Inject
    private NestingGroups groups;

    @Inject
    private Sites sites;

    /** A year of a schedule on an equipment; on the first it applies to where none is named. */
    public PlanYear get(Long scheduleId, Long equipmentId, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Invalid("year", "error.year.range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        ScheduleRow schedule = schedules.get(SiteScope.everything(), scheduleId);
        Ref equipment = equipmentId == null ? first(schedule)
                : targets.findEquipment(equipmentId).orElseThrow(() -> new NotFound("error.notFound.equipment"));
        Place place = targets.placeOf(equipment == null ? null : equipment.id(), schedule.site() == null ? null : schedule.site().id());
        List<Season> seasons = schedule.seasons().stream().map(window -> Season.parse(window.getFrom(), window.getTo())).toList();
        YearDays days = new YearDays(calendars.get(place.siteId()), seasons, schedule.startsAt().toLocalTime());
        return new PlanYear(schedule, equipment, year, place.zone().getId(), days.months(year, equipment == null ? List.of() : dates(schedule, equipment, year)),
                equipment == null ? List.of() : along(schedule, equipment, year));
    }

    /** The equipment a schedule really applies to whose name holds the text, in natural order, at most 200. */
    public List<Ref> listTargets(Long scheduleId, String text) {
        SiteScope seen = sites.scope();
        List<?> rows = em.createNativeQuery("select e.id, e.name from effective_schedule x join equipment e on e.id = x.equipment_id"
                + " where x.schedule_id = :id and (:all or x.site_id in (:sites)) and lower(e.name) like :pattern escape '!' order by e.sort_key, e.id")
                .setParameter("id", scheduleId).setParameter("all", seen.all()).setParameter("sites", seen.siteIds())
                .setParameter("pattern", Like.containing(text)).setMaxResults(MOST_TARGETS).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Ref(((Number) row[0]).longValue(), (String) row[1])).toList();
    }

    private Ref first(ScheduleRow schedule) {
        return schedule.equipment() != null ? schedule.equipment() : listTargets(schedule.id(), "").stream().findFirst().orElse(null);
    }

    private List<IncludedDate> along(ScheduleRow schedule, Ref equipment, int year) {
        if (schedule.nestingGroup() == null || !schedule.active()) {
            return List.of();
        }
        Seat seat = new Seat(schedule.id(), equipment.id());
        LocalDate first = Year.of(year).atDay(1);
        return Optional.ofNullable(groups.of(List.of(seat)).get(seat)).map(group -> group.outlook(schedule.id(), first, first.plusYears(1)).along())
                .orElse(List.of()).stream().map(Along::occurrence).map(IncludedDate::of).toList();
    }

    private List<CalendarEntry> dates(ScheduleRow schedule, Ref equipment, int year) {
        LocalDate first = Year.of(year).atDay(1);
        ActivityTimes starting = ActivityTimes.starting(new Days(first, first.plusYears(1)));
        return entries.list(SiteScope.everything(), first, first.plusYears(1), new ActivityFilter(Set.of(), null, null, equipment.id(), null, null, null,
                null, schedule.id(), null, starting, null)).entries();
    }
}
