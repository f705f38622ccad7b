package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * What a person decided about one occurrence.
 *
 * @param key a key that it covers
 * @param movedTo the local date and time it was moved to, null when it was cancelled
 * @param who the person's name
 * @param when the moment of the decision; of two about one occurrence the later holds
 * @param why the reason given, may be empty
 */
public record Decision(LocalDateTime key, LocalDateTime movedTo, String who, Instant when, String why) {

    public Decision {
        Objects.requireNonNull(key);
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
        Objects.requireNonNull(why);
    }

    /** Whether it is not to be done at all. */
    public boolean isCancelled() {
        return movedTo == null;
    }
}
