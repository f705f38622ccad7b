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
import java.util.Map;
import java.util.Set;
import org.maintenancedashboard.calendar.CalendarEntries;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.calendar.CalendarRange;
import org.maintenancedashboard.calendar.DateExplanation;
import org.maintenancedashboard.calendar.DateReasons;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.maintenance.activity.Conditions;
import org.maintenancedashboard.web.maintenance.activity.FilterChip;
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
    private Conditions conditions;

    @Inject
    private Clock clock;

    /** Entries in the order of wall time; {@code truncated} when there are more than can be shown. */
    record Shown(List<EntryFace> faces, boolean truncated) {
    }

    /** Entries of the days [from, to) that the conditions of the page's address leave. */
    Shown list(LocalDate from, LocalDate to, ZoneId page, Map<String, String> asked) {
        CalendarRange range = calendar.list(site.scope(), from, to, conditions.filter(asked, Set.of()));
        return new Shown(range.entries().stream()
                .sorted(Comparator.comparing(CalendarEntry::localStart).thenComparing(CalendarEntry::title))
                .map(entry -> faces.of(entry, page)).toList(), range.truncated());
    }

    /** The conditions in words. */
    List<FilterChip> chips(Map<String, String> asked, Address address) {
        return conditions.chips(asked, address);
    }

    /** One of these entries with its reasons; none where it is not among them. */
    EntryChoice choose(List<EntryFace> all, String id) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).entry().id().equals(id)) {
                CalendarEntry entry = all.get(at).entry();
                return new EntryChoice(all.get(at), faces.when(entry), why(entry), moves.mayMove(entry), id(all, at - 1), id(all, at + 1));
            }
        }
        return EntryChoice.NONE;
    }

    private DateExplanation why(CalendarEntry entry) {
        return entry.isPlanned() ? reasons.explain(entry.scheduleId(), entry.equipmentId(), entry.key()) : reasons.explain(entry.activityId());
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
