package org.maintenancedashboard.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.maintenancedashboard.faults.FaultPlant.Rows;
import org.maintenancedashboard.faults.FaultTable.Kill;
import org.maintenancedashboard.faults.FaultTable.Outcome;
import org.maintenancedashboard.faults.KillPlan.Aim;
import org.maintenancedashboard.launcher.Servers;

/** A database with up to two servers, and rounds one after the other on it. */
final class Lane {

    private static final long PATIENCE_NANOS = 300_000_000_000L;
    private static final long PAUSE_NANOS = 400_000_000L;
    private static final long GLANCE_NANOS = 2_000_000L;
    private static final double END_MILLIS = 300;
    private static final String AUDITED = "select coalesce(sum((after_values ->> 'created')::int), 0) from audit_entry where action = 'generated' and id > ";

    private final Servers servers;
    private final Rows oracle;
    private int chunks;
    private double headMillis;
    private double chunkMillis;

    Lane(Servers servers, Rows oracle) {
        this.servers = servers;
        this.oracle = oracle;
    }

    /** The plant, and how long the parts of an undisturbed run take. */
    void prepare() throws IOException, SQLException {
        servers.start(0);
        try (JobOperator operator = JobOperator.of(servers, 0); Connection connection = servers.connection()) {
            FaultPlant.plant(connection);
            WriteCounts.install(connection);
            headMillis = Double.MAX_VALUE;
            chunkMillis = Double.MAX_VALUE;
            for (int i = 0; i < 2; i++) {
                FaultPlant.empty(connection);
                WriteCounts.reset(connection);
                long start = System.nanoTime();
                operator.call();
                glance(connection, 1);
                headMillis = Math.min(headMillis, millis(start));
                await(connection);
                chunks = (int) WriteCounts.read(connection).chunks();
                chunkMillis = Math.min(chunkMillis, (millis(start) - headMillis) / chunks);
            }
        }
        System.out.printf("%,d activities in %d chunks; the first begins to write after %.0f ms, then one each %.0f ms%n", oracle.activityCount(), chunks, headMillis, chunkMillis);
    }

    int chunks() {
        return chunks;
    }

    /** Makes the lane ready for a round: tables empty, as many servers as the round needs. */
    void begin(KillPlan plan) throws SQLException {
        servers.start(0);
        if (plan.pair()) {
            servers.start(1);
        } else if (servers.runs(1)) {
            servers.stop(1);
        }
        try (Connection connection = servers.connection()) {
            FaultPlant.empty(connection);
            WriteCounts.reset(connection);
        }
    }

    /** Starts the job, kills a server, waits until the database has rolled back what was cut off, and starts the server again where it was the only one. */
    Kill kill(KillPlan plan) throws IOException, SQLException, InterruptedException, ExecutionException {
        try (Connection connection = servers.connection()) {
            int executions = start(plan.pair() ? List.of(0, 1) : List.of(0));
            long started = System.nanoTime();
            pause(connection, plan);
            int victim = victim(plan, connection);
            long millis = (long) millis(started);
            servers.kill(victim);
            while (servers.connections(connection, victim) > 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            WriteCounts counts = WriteCounts.read(connection);
            String hit = counts.begun()[0] + counts.begun()[1] == 0 ? "before" : counts.activities() < oracle.activityCount() ? "within" : "after";
            if (plan.pair()) {
                hit += victim == holder(connection) ? " on the holder" : " on the other";
            } else {
                servers.start(0);
            }
            return new Kill(plan, executions, millis, hit, counts);
        }
    }

    private void pause(Connection connection, KillPlan plan) throws SQLException {
        double millis = plan.delay() * switch (plan.aim()) {
            case BEFORE -> headMillis;
            case WITHIN -> 2 * chunkMillis;
            case AFTER -> END_MILLIS;
        };
        if (plan.aim() == Aim.WITHIN) {
            glance(connection, plan.chunks());
        } else if (plan.aim() == Aim.AFTER) {
            glance(connection, chunks);
            while (number(connection, "select count(*) from activity") < oracle.activityCount()) {
                LockSupport.parkNanos(GLANCE_NANOS);
            }
        }
        LockSupport.parkNanos((long) (millis * 1_000_000));
    }

    /** Waits until the run is through, and compares. */
    Outcome judge(long drawn, long audited) throws IOException, SQLException {
        try (Connection connection = servers.connection()) {
            await(connection);
            Rows stored = FaultPlant.stored(connection);
            WriteCounts counts = WriteCounts.read(connection);
            long ids = number(connection, "select last_value from id_seq") - drawn - stored.activityCount();
            long facts = number(connection, AUDITED + audited) - stored.activityCount();
            int again = again(connection, servers.runs(0) ? 0 : 1, stored);
            return new Outcome(counts, ids, missing(oracle.activities(), stored.activities()) + missing(oracle.keys(), stored.keys()),
                    missing(stored.activities(), oracle.activities()) + missing(stored.keys(), oracle.keys())
                            + stored.activityCount() - stored.activities().size(), again, facts);
        }
    }

    long number(String query) throws SQLException {
        try (Connection connection = servers.connection()) {
            return number(connection, query);
        }
    }

    private int victim(KillPlan plan, Connection connection) throws SQLException {
        if (!plan.pair()) {
            return 0;
        }
        int holder = holder(connection);
        return plan.holder() ? holder : 1 - holder;
    }

    /** The server whose execution holds the lease, or held it last. */
    private static int holder(Connection connection) throws SQLException {
        return (int) number(connection, "select count(*) from generation_lease where holder like 'node-b:%'");
    }

    /** Starts the job on all these servers at once and answers how many executions began. */
    private int start(List<Integer> on) throws IOException, InterruptedException, ExecutionException {
        List<JobOperator> operators = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(on.size());
        try {
            for (int server : on) {
                operators.add(JobOperator.of(servers, server));
            }
            for (Future<Long> execution : threads.invokeAll(operators)) {
                execution.get();
            }
            return operators.size();
        } finally {
            threads.shutdown();
            for (JobOperator operator : operators) {
                operator.close();
            }
        }
    }

    /** Waits until so many chunks have begun to write; a run that does not come so far is killed where it is. */
    private static void glance(Connection connection, long wanted) throws SQLException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end && WriteCounts.begunNow(connection) < wanted) {
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    /** Waits until as many activities are there as there have to be and nobody holds the lease; a round that does not come so far is judged as it is. */
    private void await(Connection connection) throws SQLException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end && (number(connection, "select count(*) from generation_lease where expires_at is not null") > 0
                || number(connection, "select count(*) from activity") < oracle.activityCount())) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** What a further run changes: rows more or less. */
    private int again(Connection connection, int server, Rows before) throws IOException, SQLException {
        try (JobOperator operator = JobOperator.of(servers, server)) {
            String ended = "select count(*) from job_execution where endtime is not null and jobexecutionid = " + operator.call();
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (System.nanoTime() < end && number(connection, ended) == 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return Math.abs(FaultPlant.stored(connection).activityCount() - before.activityCount());
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
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
