package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A walk through a floating plan of which people moved dates: the dates after a moved one count from where it went. */
final class FloatingWalk implements DueDates {

    private final Decided decided;
    private final LocalDate from;
    private final LocalDate to;
    private Plan plan;
    private DueDates dates;
    private Occurrence current;

    FloatingWalk(Decided decided, LocalDate from, LocalDate to) {
        this.decided = decided;
        this.from = from;
        this.to = to;
        this.plan = decided.bare();
        this.dates = new Walk(plan, null, null);
    }

    @Override
    public boolean advance() {
        while (dates.advance()) {
            current = decided.placed(dates.occurrence());
            LocalDate day = current.start().toLocalDate();
            if (!current.instant().equals(dates.instant())) {
                plan = plan.mode(Mode.floating(day));
                dates = new Walk(plan, null, null);
            }
            if (to != null && !day.isBefore(to)) {
                return false;
            }
            if (from == null || !day.isBefore(from)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public LocalDateTime key() {
        return current.key();
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public long millis() {
        return current.instant().toEpochMilli();
    }

    @Override
    public List<LocalDateTime> covers() {
        return current.covers();
    }

    @Override
    public Occurrence occurrence() {
        return current;
    }
}
