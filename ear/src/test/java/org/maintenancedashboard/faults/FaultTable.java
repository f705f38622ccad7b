package org.maintenancedashboard.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** The table of rounds: a CSV file that grows. */
record FaultTable(Path file) {

    private static final String HEADER = "round,kind,seed,code,started,aim,hit,killed_ms,committed_chunks,committed_activities,redone_part_0,redone_part_1,begun_in_vain,ids_in_vain,"
            + "lost,duplicated,again,audited,seconds,verdict\n";

    /**
     * The end of a kill.
     *
     * @param executions that began, on two servers up to two
     * @param millis between the start of the job and the kill
     * @param hit what of the run was hit: before the first chunk began to write, within, or after the last had committed
     * @param counts when the database had rolled back what was cut off
     */
    record Kill(KillPlan plan, int executions, long millis, String hit, WriteCounts counts) {
    }

    /**
     * What came of a round.
     *
     * @param counts when the run had gone on to its end
     * @param ids ids drawn and not used
     * @param lost activities and keys that the oracle has and the tables have not
     * @param duplicated rows that the tables have and the oracle has not
     * @param again what a further run added
     * @param audited activities in the audit facts of the run, less those that are there
     */
    record Outcome(WriteCounts counts, long ids, int lost, int duplicated, int again, long audited) {

        boolean passed() {
            return lost == 0 && duplicated == 0 && again == 0 && audited == 0 && counts.redone(0) <= 1 && counts.redone(1) <= 1 && counts.inVain() <= 2;
        }
    }

    /** The number of the round that comes next. */
    int next() throws IOException {
        if (!Files.exists(file)) {
            return 1;
        }
        List<String> lines = Files.readAllLines(file);
        return lines.stream().skip(1).mapToInt(line -> Integer.parseInt(line.split(",")[0])).max().orElse(0) + 1;
    }

    /** Appends a round and prints it. */
    synchronized void append(String what, Kill kill, Outcome outcome, long seconds) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, HEADER);
        }
        String line = "%s,%d,%s,%s,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%s%n".formatted(what, kill.executions, kill.plan.aim().name().toLowerCase(Locale.ROOT), kill.hit, kill.millis,
                kill.counts.chunks(), kill.counts.activities(), outcome.counts.redone(0), outcome.counts.redone(1), outcome.counts.inVain(), outcome.ids,
                outcome.lost, outcome.duplicated, outcome.again, outcome.audited, seconds, outcome.passed() ? "passed" : "FAILED");
        Files.writeString(file, line, StandardOpenOption.APPEND);
        System.out.print(line);
    }
}
