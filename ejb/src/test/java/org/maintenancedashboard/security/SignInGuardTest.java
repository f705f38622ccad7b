package org.maintenancedashboard.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final SignInGuard guard = new SignInGuard(clock);

    @Test
    void anAccountRestsAfterTenWrongTriesAndNobodyElse() {
        wrong(9);
        assertFalse(guard.rests("ann"));
        wrong(1);
        assertTrue(guard.rests("ann"));
        assertFalse(guard.rests("bob"));
    }

    @Test
    void itRestsForFifteenMinutesAndBeginsAnew() {
        wrong(10);
        now = now.plus(Duration.ofMinutes(15));
        assertTrue(guard.rests("ann"));
        now = now.plusSeconds(1);
        assertFalse(guard.rests("ann"));
        wrong(9);
        assertFalse(guard.rests("ann"));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        wrong(9);
        guard.right("ann");
        wrong(9);
        assertFalse(guard.rests("ann"));
    }

    private void wrong(int times) {
        IntStream.range(0, times).forEach(time -> guard.wrong("ann"));
    }
}
