package org.maintenancedashboard.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.calendar.CalendarEntries;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.calendar.DateReasons;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The entries of the selected site as the page shows them. */
@RequestScoped
public class EntryList {

    private static final DateTimeFormatter SHORT_ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ENGLISH);
    private static final int NOON = 12;

    @Inject
    private CalendarEntries calendar;

    @Inject
    private DateReasons reasons;

    @Inject
    private Targets targets;

    @Inject
    private SiteSelection site;

    @Inject
    private EntryFaces faces;

    @Inject
    private EntryMoves moves;

    @Inject
    private Clock clock;

    /** Entries in the order of wall time. */
    List<EntryFace> list(LocalDate from, LocalDate to, ZoneId page) {
        return calendar.list(site.scope(), from, to, ActivityFilter.any()).entries().stream()
                .sorted(Comparator.comparing(CalendarEntry::localStart).thenComparing(CalendarEntry::title))
                .map(entry -> faces.of(entry, page)).toList();
    }

    /** One entry of a period with its reasons; none where it does not lie there. */
    EntryChoice choose(CalendarPeriod period, ZoneId page, String id) {
        List<EntryFace> all = list(period.from(), period.to(), page);
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).entry().id().equals(id)) {
                CalendarEntry entry = all.get(at).entry();
                return new EntryChoice(all.get(at), faces.when(entry), why(entry), moves.mayMove(entry), id(all, at - 1), id(all, at + 1));
            }
        }
        return EntryChoice.NONE;
    }

    private List<WhyStep> why(CalendarEntry entry) {
        List<Step> steps = entry.isPlanned() ? reasons.listPlanned(entry.scheduleId(), entry.equipmentId(), entry.key())
                : reasons.list(entry.activityId());
        return steps.stream().map(WhyStep::of).toList();
    }

    private static String id(List<EntryFace> all, int at) {
        return at < 0 || at >= all.size() ? null : all.get(at).entry().id();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The zone of the selected site, the default zone where there is none. */
    ZoneId zone() {
        return targets.zoneOf(null, site.selected());
    }

    /** {@code Times in Chicago (CST, UTC-06:00)}; that each site has its own where all are shown. */
    String zoneText(ZoneId zone, LocalDate date) {
        var noon = date.atTime(NOON, 0).atZone(zone);
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return Texts.text(Locale.ENGLISH, site.selected() == null ? "calendar.zones" : "calendar.zone", city, noon.format(SHORT_ZONE), noon.format(OFFSET));
    }
}
