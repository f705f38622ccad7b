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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.maintenance.activity.Days;
import org.maintenancedashboard.maintenance.inclusion.Inclusions;
import org.maintenancedashboard.schedule.generation.Planned;
import org.maintenancedashboard.schedule.generation.PlannedTarget;
import org.maintenancedashboard.schedule.nesting.NestingGroup;
import org.maintenancedashboard.schedule.nesting.NestingGroups;
import org.maintenancedashboard.schedule.nesting.Seat;

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
    private Inclusions inclusions;

    @Inject
    private NestingGroups groups;

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
        List<ActivityRow> rows = activities.list(scope, asked.filter(), MOST_ENTRIES + 1);
        Map<Long, List<String>> included = inclusions.names(rows.stream().map(ActivityRow::id).toList());
        rows.forEach(row -> entries.add(CalendarEntry.of(row, included.getOrDefault(row.id(), List.of()), now)));
        if (asked.asksForPlanned()) {
            plan(scope, days, asked, entries);
        }
        return entries.range();
    }

    private void plan(SiteScope scope, Days days, PlannedFilter asked, EarliestEntries entries) {
        List<PlannedTarget> targets = planned.listTargets(scope, days.before(), asked.filter().equipmentId());
        Map<Seat, NestingGroup> nested = groups.of(targets.stream().map(CalendarEntries::seat).toList());
        for (PlannedTarget target : targets) {
            LocalDate begin = begin(target, days.from());
            LocalDate before = entries.horizon(days.before());
            NestingGroup group = nested.get(seat(target));
            if (group != null && begin.isBefore(before) && asked.accepts(target)) {
                group.outlook(target.target().scheduleId(), begin, before).own().stream().map(own -> CalendarEntry.planned(target, own))
                        .filter(asked::accepts).forEach(entries::add);
            } else if (begin.isBefore(before) && asked.accepts(target)) {
                target.plan().forEachStart(begin, before,
                        (key, start) -> Stream.of(CalendarEntry.planned(target, key, start)).filter(asked::accepts).forEach(entries::add));
            }
        }
    }

    private static Seat seat(PlannedTarget target) {
        return new Seat(target.target().scheduleId(), target.target().equipmentId());
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
