package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until the sign-in page answers. */
final class Readiness {

    private static final int PATIENCE_SECONDS = 240;
    private static final int PAUSE_MILLIS = 250;

    private Readiness() {
    }

    /**
     * True when the page at {@code url} + "/login" answers 200, false when {@code stop} came first.
     * Fails when the server ends, refuses the application or takes too long.
     */
    static boolean await(String url, ServerProcess server, CountDownLatch stop) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/login")).timeout(Duration.ofSeconds(60)).build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            server.mustBeWell();
            if (answers(client, request)) {
                return true;
            }
            if (stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        throw new LaunchFailure("The sign-in page did not answer within " + PATIENCE_SECONDS + " seconds (see data/log)");
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
