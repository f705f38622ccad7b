package org.maintenancedashboard.architecture.planted.equipment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

/** Reads the time in every way that is barred, and in the one that is not. */
class Hasty {

    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate there(ZoneId zone) {
        return LocalDate.now(zone);
    }

    Supplier<Instant> later() {
        return Instant::now;
    }

    Clock own() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date old() {
        return new Date();
    }

    LocalDate proper(Clock clock) {
        return LocalDate.now(clock);
    }
}
