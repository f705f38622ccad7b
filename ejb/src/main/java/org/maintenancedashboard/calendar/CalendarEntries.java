package org.maintenancedashboard.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.Days;
import org.maintenancedashboard.schedule.generation.Planned;
import org.maintenancedashboard.schedule.generation.PlannedTarget;

/** Answers what the calendar shows. */
@Stateless
@RolesAllowed(Permissions.CALENDAR_VIEW)
public class CalendarEntries {

    /** Entries that one answer holds. */
    public static final int MOST_ENTRIES = 5000;

    private static final int MOST_DAYS = 400;
    private static final int MINUTES_PER_DAY = 1440;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Activities activities;

    @Inject
    private Planned planned;

    @Inject
    private Clock clock;

    /** Entries of which a part lies on the local days [from, to) of their site and that a filter leaves, the earliest first. */
    public CalendarRange list(SiteScope scope, LocalDate from, LocalDate to, ActivityFilter filter) {
        if (!from.isBefore(to)) {
            throw new Invalid("to", "error.calendar.order");
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new Invalid("to", "error.calendar.long", MOST_DAYS);
        }
        Days days = new Days(from, to);
        EarliestEntries entries = new EarliestEntries(MOST_ENTRIES);
        Instant now = clock.instant();
        PlannedFilter asked = new PlannedFilter(filter.on(days), path(filter.locationId()));
        activities.list(scope, asked.filter(), MOST_ENTRIES + 1).forEach(row -> entries.add(CalendarEntry.of(row, now)));
        if (asked.asksForPlanned()) {
            plan(scope, days, asked, entries);
        }
        return entries.range();
    }

    private void plan(SiteScope scope, Days days, PlannedFilter asked, EarliestEntries entries) {
        for (PlannedTarget target : planned.listTargets(scope, days.before(), asked.filter().equipmentId())) {
            LocalDate begin = begin(target, days.from());
            LocalDate before = entries.horizon(days.before());
            if (begin.isBefore(before) && asked.accepts(target)) {
                target.plan().forEachStart(begin, before,
                        (key, start) -> Stream.of(CalendarEntry.planned(target, key, start)).filter(asked::accepts).forEach(entries::add));
            }
        }
    }

    /** Early enough for an occurrence that reaches into the range, and nothing that is generated already. */
    private static LocalDate begin(PlannedTarget target, LocalDate from) {
        LocalDate reaching = from.minusDays(1 + target.target().durationMinutes() / MINUTES_PER_DAY);
        return target.target().from().isBefore(reaching) ? reaching : target.target().from();
    }

    private Optional<String> path(Long locationId) {
        return em.createQuery("select l.path from Location l where l.id = :id", String.class).setParameter("id", locationId).getResultStream()
                .findFirst();
    }
}
