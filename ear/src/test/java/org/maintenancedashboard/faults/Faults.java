package org.maintenancedashboard.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.maintenancedashboard.faults.FaultPlant.Rows;
import org.maintenancedashboard.faults.FaultTable.Kill;
import org.maintenancedashboard.faults.FaultTable.Outcome;
import org.maintenancedashboard.launcher.Servers;

/**
 * {@code mvn -Pfaults -Drounds=20 -Dseed=7}: plays so many more rounds and appends them to the table. Arguments: folder, home, EAR, table, rounds,
 * seed, lanes. Lanes play side by side, each on a database of its own; the first round that fails lets none begin after it.
 */
public final class Faults {

    private static final String AUDITED = "select coalesce(max(id), 0) from audit_entry";

    private final FaultTable table;
    private final long seed;
    private final String code;
    private final AtomicInteger next;
    private final int end;
    private final AtomicBoolean failed = new AtomicBoolean();

    private Faults(FaultTable table, int rounds, long seed) throws IOException {
        this.table = table;
        this.seed = seed;
        code = code(table.file().toAbsolutePath().normalize().getParent());
        next = new AtomicInteger(table.next());
        end = next.get() + rounds;
    }

    /** Ends with an error when a round failed. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(arguments[0]);
        Faults faults = new Faults(new FaultTable(Path.of(arguments[3])), Integer.parseInt(arguments[4]), Long.parseLong(arguments[5]));
        Rows oracle = FaultPlant.oracle();
        int lanes = Integer.parseInt(arguments[6]);
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        try {
            List<Future<Void>> played = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                Servers servers = Servers.open(folder.resolve("lane-" + lane), Path.of(arguments[1]), Path.of(arguments[2]));
                played.add(threads.submit(faults.play(servers, oracle)));
            }
            for (Future<Void> lane : played) {
                lane.get();
            }
        } finally {
            threads.shutdown();
        }
        if (faults.failed.get()) {
            throw new IllegalStateException("A round failed, see " + arguments[3] + "; the logs are under " + folder);
        }
    }

    private Callable<Void> play(Servers servers, Rows oracle) {
        return () -> {
            try (servers) {
                Lane lane = new Lane(servers, oracle);
                lane.prepare();
                int number = next.getAndIncrement();
                while (number < end && !failed.get()) {
                    round(lane, number);
                    number = next.getAndIncrement();
                }
            }
            return null;
        };
    }

    private void round(Lane lane, int number) throws IOException, SQLException, InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        KillPlan plan = KillPlan.of(seed, number, lane.chunks());
        lane.begin(plan);
        long drawn = lane.number("select last_value from id_seq");
        long audited = lane.number(AUDITED);
        Kill kill = lane.kill(plan);
        Outcome outcome = lane.judge(drawn, audited);
        table.append(number + "," + (plan.pair() ? "pair" : "crash") + "," + seed + "," + code, kill, outcome, (System.nanoTime() - begun) / 1_000_000_000L);
        if (!outcome.passed()) {
            failed.set(true);
        }
    }

    /** The commit that the rounds run on, with a plus where files differ from it; "unknown" outside a clone. */
    private static String code(Path folder) throws IOException {
        String commit = git(folder, "rev-parse", "--short=8", "HEAD");
        return commit.isEmpty() ? "unknown" : commit + (git(folder, "status", "--porcelain", "--untracked-files=no", "--", ":/", ":!/docs").isEmpty() ? "" : "+");
    }

    private static String git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(false).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
