package org.maintenancedashboard.audit.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cut counts only as it was signed here. */
class CutKeyTest {

    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aSignatureHoldsForWhatWasSignedAndNothingElse() throws IOException {
        CutKey key = new CutKey(folder);
        AuditCut cut = new AuditCut(100, "ab", 100, 1, DAY, DAY, DAY);
        byte[] signature = key.sign(cut.canonical());
        assertTrue(new CutKey(folder).isSigned(cut.canonical(), signature));
        assertFalse(key.isSigned(new AuditCut(101, "ab", 100, 1, DAY, DAY, DAY).canonical(), signature));
        assertFalse(key.isSigned(new AuditCut(100, "cd", 100, 1, DAY, DAY, DAY).canonical(), signature));
        assertFalse(key.isSigned(cut.canonical(), new byte[64]));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("cut-private.key"))));
    }

    @Test
    void withoutTheKeyNothingIsSigned(@TempDir Path other) {
        AuditCut cut = new AuditCut(100, "ab", 100, 1, DAY, DAY, DAY);
        assertFalse(new CutKey(other).isSigned(cut.canonical(), new CutKey(folder).sign(cut.canonical())));
    }
}
