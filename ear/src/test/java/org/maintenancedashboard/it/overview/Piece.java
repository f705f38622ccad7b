package org.maintenancedashboard.it.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/** One activity as the test knows it. */
record Piece(Item item, Instant start, Instant end, String status, boolean generated, boolean assigned) {

    private static final Set<String> OPEN = Set.of("scheduled", "pending", "inProgress");

    boolean open() {
        return OPEN.contains(status);
    }

    boolean overdue() {
        return open() && end.isBefore(Instant.now());
    }

    boolean upcoming(LocalDate today) {
        return open() && !overdue() && startDay().isBefore(today.plusDays(7));
    }

    boolean dueIn(LocalDate from, LocalDate before) {
        return !dueDay().isBefore(from) && dueDay().isBefore(before);
    }

    boolean touches(LocalDate from, LocalDate before) {
        return startDay().isBefore(before) && !dueDay().isBefore(from);
    }

    LocalDate startDay() {
        return LocalDate.ofInstant(start, item.zone());
    }

    LocalDate dueDay() {
        return LocalDate.ofInstant(end, item.zone());
    }

    static Predicate<Piece> is(String status) {
        return piece -> piece.status().equals(status);
    }
}
