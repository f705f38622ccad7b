package org.maintenancedashboard.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets an account rest after wrong passwords over REST, by the same measure as the container's own guard of the sign-in page: ten wrong tries,
 * each within 15 minutes of the one before, then 15 minutes without any. Kept in memory, per server, for at most 10,000 names.
 */
@ApplicationScoped
public class SignInGuard {

    private static final int TRIES = 10;
    private static final int MAX_NAMES = 10_000;
    private static final Duration REST = Duration.ofMinutes(15);

    private final Map<String, Tries> wrong = new ConcurrentHashMap<>();

    private Clock clock;

    protected SignInGuard() {
    }

    @Inject
    public SignInGuard(Clock clock) {
        this.clock = clock;
    }

    /** Whether the account rests, so that no password is looked at. */
    public boolean rests(String username) {
        Tries tries = wrong.get(username);
        return tries != null && tries.count() >= TRIES && !tries.isOver(clock.instant());
    }

    /** Counts a wrong password. */
    public void wrong(String username) {
        Instant now = clock.instant();
        if (wrong.size() >= MAX_NAMES) {
            wrong.values().removeIf(tries -> tries.isOver(now));
        }
        if (wrong.size() < MAX_NAMES || wrong.containsKey(username)) {
            wrong.merge(username, new Tries(1, now), (before, one) -> before.isOver(now) ? one : new Tries(before.count() + 1, now));
        }
    }

    /** Forgets the wrong tries after a right one. */
    public void right(String username) {
        wrong.remove(username);
    }

    private record Tries(int count, Instant last) {

        boolean isOver(Instant now) {
            return now.isAfter(last.plus(REST));
        }
    }
}
