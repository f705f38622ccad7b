package org.maintenancedashboard.web.calendar.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.calendar.year.PlanDay;
import org.maintenancedashboard.calendar.year.PlanMonth;
import org.maintenancedashboard.web.calendar.EntryFace;
import org.maintenancedashboard.web.calendar.EntryFaces;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.common.Texts;

/** Gives the days and dates of a year their looks and words. */
@RequestScoped
public class YearFaces {

    @Inject
    private EntryFaces faces;

    @Inject
    private Formats formats;

    YearMonthFace month(PlanMonth month, Address address) {
        String name = month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
        return new YearMonthFace(name, month.count(), month.weeks().stream().map(week -> week(week, address)).toList());
    }

    private List<YearDay> week(List<PlanDay> week, Address address) {
        List<YearDay> days = new ArrayList<>();
        week.forEach(day -> days.add(day == null ? null : day(day, address)));
        return days;
    }

    private YearDay day(PlanDay day, Address address) {
        YearDate first = day.entries().isEmpty() ? null : date(day.entries().get(0), address);
        String tint = day.freeze() != null ? "y-freeze" : day.holiday() != null ? "y-holiday" : !day.inSeason() ? "y-away" : !day.working() ? "y-closed" : "";
        return new YearDay(day, first, tint, words(day));
    }

    private static String words(PlanDay day) {
        List<String> words = new ArrayList<>();
        if (day.holiday() != null) {
            words.add(Texts.text(Locale.ENGLISH, "year.holiday.of", day.holiday()));
        }
        if (day.freeze() != null) {
            words.add(Texts.text(Locale.ENGLISH, "year.freeze.of", day.freeze()));
        }
        if (!day.inSeason()) {
            words.add(Texts.text(Locale.ENGLISH, "year.away"));
        }
        return String.join(", ", words);
    }

    YearDate date(CalendarEntry entry, Address address) {
        EntryFace face = faces.of(entry, ZoneId.of(entry.zone()));
        LocalDate date = entry.localStart().toLocalDate();
        String href = entry.isPlanned() ? address.with("key", entry.key()) + "#reasons-title" : "/activity?id=" + entry.activityId();
        LocalDate key = entry.key() == null ? date : entry.key().toLocalDate();
        return new YearDate(entry, face.tone(), formats.weekday(date) + ", " + face.words(), href, faces.hours(entry), key.equals(date) ? null : key);
    }
}
