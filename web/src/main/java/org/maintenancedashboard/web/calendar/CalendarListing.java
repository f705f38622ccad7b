package org.maintenancedashboard.web.calendar;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.calendar.CalendarEntries;
import org.maintenancedashboard.calendar.CalendarRange;
import org.maintenancedashboard.web.common.Texts;

/**
 * The entries of a range as JSON: one page that holds all of them, or the earliest ones.
 *
 * @param total how many entries are here; the range holds more when it is truncated
 * @param note what to do about a truncated range, else missing
 */
public record CalendarListing(List<CalendarAnswer> items, @Schema(description = "How many entries are here") long total, int page, int size,
        @Schema(description = "true when the range holds more entries than one answer; the earliest are here") boolean truncated,
        @Schema(description = "How to narrow a truncated range; missing otherwise") String note) {

    static CalendarListing of(CalendarRange range) {
        List<CalendarAnswer> items = range.entries().stream().map(CalendarAnswer::of).toList();
        String note = range.truncated() ? Texts.text(Locale.ENGLISH, "calendar.truncated.rest", CalendarEntries.MOST_ENTRIES) : null;
        return new CalendarListing(items, items.size(), 0, items.size(), range.truncated(), note);
    }
}
