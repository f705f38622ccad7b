package org.maintenancedashboard.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.schedule.generation.Planned;
import org.maintenancedashboard.schedule.generation.PlannedTarget;

/** Answers what the calendar shows. */
@Stateless
@RolesAllowed(Permissions.CALENDAR_VIEW)
public class CalendarEntries {

    private static final int MOST_ENTRIES = 5000;
    private static final int MOST_DAYS = 400;
    private static final int ZONE_SLACK_HOURS = 14;

    @Inject
    private Activities activities;

    @Inject
    private Planned planned;

    @Inject
    private Clock clock;

    /** Entries whose local start lies in [from, to) of their site, for the whole scope or one equipment. */
    public CalendarRange list(SiteScope scope, LocalDate from, LocalDate to, ActivityFilter filter) {
        if (!from.isBefore(to)) {
            throw new Invalid("to", "error.calendar.order");
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new Invalid("to", "error.calendar.long", MOST_DAYS);
        }
        List<CalendarEntry> entries = new ArrayList<>();
        Instant now = clock.instant();
        for (ActivityRow row : activities.list(scope, filter.within(earliest(from), latest(to)), MOST_ENTRIES + 1)) {
            CalendarEntry entry = CalendarEntry.of(row, now);
            LocalDate start = entry.localStart().toLocalDate();
            if (start.isBefore(to) && !entry.localEnd().toLocalDate().isBefore(from)) {
                entries.add(entry);
            }
        }
        if (filter.statuses().isEmpty() && filter.overdue() == null && filter.assignedTo() == null) {
            entries.addAll(planned(scope, from, to, filter));
        }
        entries.sort(Comparator.comparing(CalendarEntry::start).thenComparing(CalendarEntry::title));
        boolean more = entries.size() > MOST_ENTRIES;
        return new CalendarRange(more ? entries.subList(0, MOST_ENTRIES) : entries, more);
    }

    private List<CalendarEntry> planned(SiteScope scope, LocalDate from, LocalDate to, ActivityFilter filter) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (PlannedTarget target : planned.listTargets(scope, to, filter.equipmentId())) {
            LocalDate begin = target.target().from().isBefore(from) ? from : target.target().from();
            if (entries.size() <= MOST_ENTRIES && begin.isBefore(to) && matches(target, filter)) {
                target.target().snapshot().plan().forEachStart(begin, to,
                        (key, start) -> entries.add(CalendarEntry.planned(target, key, start)));
            }
        }
        return entries;
    }

    private static boolean matches(PlannedTarget target, ActivityFilter filter) {
        return (filter.activityTypeId() == null || filter.activityTypeId() == target.target().activityTypeId())
                && (filter.priority() == null || filter.priority().code().equals(target.target().priority()))
                && (filter.scheduleId() == null || filter.scheduleId() == target.target().scheduleId())
                && filter.locationId() == null;
    }

    private static Instant earliest(LocalDate from) {
        return from.atStartOfDay().minusHours(ZONE_SLACK_HOURS).toInstant(ZoneOffset.UTC);
    }

    private static Instant latest(LocalDate to) {
        return to.atStartOfDay().plusHours(ZONE_SLACK_HOURS).toInstant(ZoneOffset.UTC);
    }
}
