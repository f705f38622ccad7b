package org.maintenancedashboard.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.common.Settings;

/** Places of the chain written down outside the database, so that cutting its end off is seen: {@code audit/anchors.csv} in the data folder. */
final class Anchors {

    private static final int CHECKED = 1_000;

    private final Path file = Settings.dataDirectory().resolve("audit/anchors.csv");

    /** A place and its hash in hexadecimal. */
    record Anchor(long position, String hash) {
    }

    /** Adds a place, unless the last one written is as far. */
    void add(long position, byte[] hash, Instant at) {
        if (last().map(Anchor::position).orElse(0L) >= position) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, position + "," + ChainLink.hex(hash) + "," + at + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file, unwritable);
        }
    }

    Optional<Anchor> last() {
        List<Anchor> all = read();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The last 1,000 places written down. */
    List<Anchor> read() {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try {
            List<Anchor> anchors = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split(",");
                anchors.add(new Anchor(Long.parseLong(cells[0]), cells[1]));
            }
            return anchors.subList(Math.max(0, anchors.size() - CHECKED), anchors.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }
}
