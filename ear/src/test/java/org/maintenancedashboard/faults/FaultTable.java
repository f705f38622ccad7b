package org.maintenancedashboard.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The table of rounds: a CSV file that grows. */
record FaultTable(Path file) {

    private static final String HEADER = "round,kind,seed,killed_ms,committed_at_kill,redone_activities,lost,duplicated,again,seconds,verdict\n";

    /**
     * One round.
     *
     * @param kind crash or pair
     * @param killedMillis between the start of the job and the kill
     * @param committed activities that were there when the server was dead
     * @param redone activities whose ids were drawn by chunks that did not commit
     * @param lost activities and keys that the oracle has and the tables have not
     * @param duplicated rows that the tables have and the oracle has not
     * @param again what a further run added
     */
    record Round(int number, String kind, long seed, long killedMillis, long committed, long redone, int lost, int duplicated, int again, long seconds) {

        boolean passed() {
            return lost == 0 && duplicated == 0 && again == 0;
        }
    }

    /** The number of the round that comes next. */
    int next() throws IOException {
        if (!Files.exists(file)) {
            return 1;
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() < 2 ? 1 : Integer.parseInt(lines.get(lines.size() - 1).split(",")[0]) + 1;
    }

    void append(Round round) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, HEADER);
        }
        Files.writeString(file, "%d,%s,%d,%d,%d,%d,%d,%d,%d,%d,%s%n".formatted(round.number, round.kind, round.seed, round.killedMillis, round.committed,
                round.redone, round.lost, round.duplicated, round.again, round.seconds, round.passed() ? "passed" : "FAILED"), StandardOpenOption.APPEND);
    }
}
