package org.maintenancedashboard.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gathers entries and keeps the earliest of them, so that a range full of entries never fills the memory. */
final class EarliestEntries {

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::start).thenComparing(CalendarEntry::title)
            .thenComparing(CalendarEntry::id);

    private static final long SECONDS_PER_DAY = 86_400;

    private final int most;
    private List<CalendarEntry> kept = new ArrayList<>();
    private Instant latest;
    private boolean truncated;

    EarliestEntries(int most) {
        this.most = most;
    }

    void add(CalendarEntry entry) {
        if (latest != null && entry.start().isAfter(latest)) {
            truncated = true;
            return;
        }
        kept.add(entry);
        if (kept.size() > 2 * most) {
            cut();
            latest = kept.get(most - 1).start();
        }
    }

    /** The first day of which no entry would be kept: the one given until there are too many. */
    LocalDate horizon(LocalDate before) {
        return latest == null ? before : Stream.of(before, latest.plusSeconds(SECONDS_PER_DAY).atOffset(ZoneOffset.MAX).toLocalDate())
                .min(Comparator.naturalOrder()).orElse(before);
    }

    /** The entries in order of time. */
    CalendarRange range() {
        cut();
        return new CalendarRange(List.copyOf(kept), truncated);
    }

    private void cut() {
        kept.sort(ORDER);
        if (kept.size() > most) {
            truncated = true;
            kept = new ArrayList<>(kept.subList(0, most));
        }
    }
}
