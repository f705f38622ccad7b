package org.maintenancedashboard.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.maintenancedashboard.faults.FaultPlant.Rows;
import org.maintenancedashboard.faults.FaultTable.Round;
import org.maintenancedashboard.launcher.Servers;

/** {@code mvn -Pfaults -Drounds=20 -Dseed=7}: plays so many more rounds and appends them to the table. Arguments: folder, home, EAR, table, rounds, seed. */
public final class Faults {

    private static final int PAIR_EVERY = 11;
    private static final long PATIENCE_NANOS = 300_000_000_000L;
    private static final long PAUSE_NANOS = 100_000_000L;

    private final Servers servers;
    private final FaultTable table;
    private final Rows oracle = FaultPlant.oracle();
    private final long seed;
    private long usualMillis;

    private Faults(Servers servers, FaultTable table, long seed) {
        this.servers = servers;
        this.table = table;
        this.seed = seed;
    }

    /** Ends with code 1 when a round failed. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        boolean passed = true;
        try (Servers servers = Servers.open(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]))) {
            Faults faults = new Faults(servers, new FaultTable(Path.of(arguments[3])), Long.parseLong(arguments[5]));
            faults.prepare();
            for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
                passed &= faults.round(faults.table.next());
            }
        }
        if (!passed) {
            throw new IllegalStateException("A round failed, see " + arguments[3]);
        }
    }

    /** The plant, and how long an undisturbed run takes. */
    private void prepare() throws IOException, SQLException, InterruptedException {
        servers.start(0);
        try (Connection connection = servers.connection()) {
            FaultPlant.plant(connection);
            usualMillis = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                FaultPlant.empty(connection);
                long start = System.nanoTime();
                client(0).start();
                await(connection);
                usualMillis = Math.min(usualMillis, (System.nanoTime() - start) / 1_000_000);
            }
        }
        System.out.printf("%,d activities; an undisturbed run takes %d ms%n", oracle.activityCount(), usualMillis);
    }

    private boolean round(int number) throws IOException, SQLException, InterruptedException {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        boolean pair = number % PAIR_EVERY == 0;
        long delay = random.nextLong(usualMillis + usualMillis / 5);
        int victim = pair ? random.nextInt(2) : 0;
        long begun = System.nanoTime();
        servers.start(0);
        if (pair) {
            servers.start(1);
        } else {
            servers.stop(1);
        }
        try (Connection connection = servers.connection()) {
            FaultPlant.empty(connection);
            long drawn = number(connection, "select last_value from id_seq");
            start(pair);
            LockSupport.parkNanos(delay * 1_000_000);
            servers.kill(victim);
            long committed = number(connection, "select count(*) from activity");
            if (!pair) {
                servers.start(0);
            }
            await(connection);
            Rows stored = FaultPlant.stored(connection);
            long redone = number(connection, "select last_value from id_seq") - drawn - stored.activityCount();
            int again = again(connection, pair ? 1 - victim : 0, stored);
            Round round = new Round(number, pair ? "pair" : "crash", seed, delay, committed, Math.max(0, redone),
                    missing(oracle.activities(), stored.activities()) + missing(oracle.keys(), stored.keys()),
                    missing(stored.activities(), oracle.activities()) + missing(stored.keys(), oracle.keys())
                            + stored.activityCount() - stored.activities().size(), again, (System.nanoTime() - begun) / 1_000_000_000L);
            table.append(round);
            System.out.println(round);
            return round.passed();
        }
    }

    private void start(boolean pair) throws IOException, InterruptedException {
        JobClient one = client(0);
        if (!pair) {
            one.start();
            return;
        }
        JobClient other = client(1);
        CompletableFuture<HttpResponse<String>> second = CompletableFuture.supplyAsync(() -> quietly(other));
        quietly(one);
        second.join();
    }

    private static HttpResponse<String> quietly(JobClient client) {
        try {
            return client.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until as many activities are there as there have to be and nobody holds the lease; a round that does not come so far is judged as it is. */
    private void await(Connection connection) throws SQLException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end && (number(connection, "select count(*) from activity") < oracle.activityCount()
                || number(connection, "select count(*) from generation_lease where expires_at is not null") > 0)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** What a further run changes: rows more or less. */
    private int again(Connection connection, int server, Rows before) throws IOException, SQLException, InterruptedException {
        JobClient client = client(server);
        HttpResponse<String> answer = client.start();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (answer.statusCode() == 409 && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = client.start();
        }
        long id = JobClient.json(answer).getJsonNumber("id").longValue();
        while (!client.get(id).containsKey("endedAt") && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return Math.abs(FaultPlant.stored(connection).activityCount() - before.activityCount());
    }

    private JobClient client(int server) throws IOException, InterruptedException {
        return JobClient.signedIn(servers.url(server), servers.password());
    }

    private static int missing(Set<String> wanted, Set<String> there) {
        Set<String> left = new HashSet<>(wanted);
        left.removeAll(there);
        return left.size();
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
