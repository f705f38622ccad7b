package org.maintenancedashboard.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** Runs of the job that makes activities, as a client sees them. */
public final class GenerationRun {

    private static final String JOBS = "/api/v1/jobs";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private GenerationRun() {
    }

    /** Starts one, waits until it has ended and answers it; it has to have completed. */
    public static JsonObject completed(Http http) {
        Reply started = until(() -> http.post(JOBS + "/generate-occurrences", "{}"), reply -> reply.status() != 409).expect(202);
        long id = started.json().getJsonNumber("id").longValue();
        JsonObject run = until(() -> http.get(JOBS + "/" + id).expect(200).json(), job -> !job.getString("status").startsWith("sta"));
        assertEquals("completed", run.getString("status"), run::toString);
        return run;
    }

    /** Asks until the answer fits; an AssertionError when it does not in time. */
    public static <T> T until(Supplier<T> question, Predicate<T> fits) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!fits.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + answer);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
