package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The decisions that a plan knows.
 *
 * @param applied whether its dates follow them; otherwise only lateness is counted from where they moved a date
 */
record Deciding(List<Decision> all, boolean applied) {

    static final Deciding NONE = new Deciding(List.of(), true);

    Deciding bare() {
        return new Deciding(all, false);
    }

    boolean changes() {
        return applied && !all.isEmpty();
    }

    /** Where a person put the date of a key, if anybody did. */
    Optional<LocalDate> movedTo(LocalDateTime key) {
        return all.stream().filter(one -> one.key().equals(key) && !one.isCancelled()).max(Comparator.comparing(Decision::when))
                .map(one -> one.movedTo().toLocalDate());
    }
}
