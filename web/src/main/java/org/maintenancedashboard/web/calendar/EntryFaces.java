package org.maintenancedashboard.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Locale;
import org.maintenancedashboard.calendar.CalendarEntries;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.web.common.Badge;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.common.Vocabulary;

/** Gives entries their looks and words. */
@Named("entryFaces")
@RequestScoped
public class EntryFaces {

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Formats formats;

    /** The look of an entry on a page of the given zone. */
    public EntryFace of(CalendarEntry entry, ZoneId page) {
        Badge badge = vocabulary.status(entry.overdue() ? "overdue" : entry.status());
        String time = formats.time(entry.start(), entry.zone());
        String words = Texts.text(Locale.ENGLISH, "calendar.words", text(badge.label()), text(vocabulary.priorityLabel(entry.priority())), time);
        return new EntryFace(entry, entry.isPlanned() ? CalendarEntry.PLANNED : badge.tone(), badge.icon(),
                vocabulary.priority(entry.priority()), words, entry.zone().equals(page.getId()) ? "" : time);
    }

    /** {@code Mon 30 Nov 2026, 07:00 to 09:00 CST}, wall time of the site. */
    public String when(CalendarEntry entry) {
        var start = entry.localStart();
        var end = entry.localEnd();
        String until = start.toLocalDate().equals(end.toLocalDate()) ? formats.time(entry.end(), entry.zone())
                : formats.weekday(end.toLocalDate()) + " " + formats.time(entry.end(), entry.zone());
        return Texts.text(Locale.ENGLISH, "calendar.when", formats.weekday(start.toLocalDate()), formats.wall(start.toLocalTime()), until);
    }

    /** {@code 07:00 to 09:00 CST}, for places that name the day. */
    public String hours(CalendarEntry entry) {
        return Texts.text(Locale.ENGLISH, "calendar.hours", formats.wall(entry.localStart().toLocalTime()), formats.time(entry.end(), entry.zone()));
    }

    /** How many entries can be shown at once. */
    public int getMost() {
        return CalendarEntries.MOST_ENTRIES;
    }

    private static String text(String key) {
        return Texts.text(Locale.ENGLISH, key);
    }
}
