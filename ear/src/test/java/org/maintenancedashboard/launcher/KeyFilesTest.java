package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    @TempDir
    private Path folder;

    @Test
    void thePairIsMadeOnceAndKept() throws IOException {
        KeyFiles keys = new KeyFiles(folder).create();
        String first = Files.readString(keys.privateKey());
        assertTrue(first.startsWith("-----BEGIN PRIVATE KEY-----\n"));
        assertTrue(keys.publicPem().startsWith("-----BEGIN PUBLIC KEY-----\n"));
        assertEquals(first, Files.readString(new KeyFiles(folder).create().privateKey()));
    }

    @Test
    void aHalfPairIsMadeAgain() throws IOException {
        KeyFiles keys = new KeyFiles(folder).create();
        String first = keys.publicPem();
        Files.delete(keys.privateKey());
        assertNotEquals(first, keys.create().publicPem());
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws IOException {
        KeyFiles keys = new KeyFiles(folder).create();
        keys.password("db-password");
        for (Path secret : new Path[] {keys.privateKey(), folder.resolve("db-password")}) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        }
    }

    @Test
    void aPasswordIsMadeOnceAndKept() {
        KeyFiles keys = new KeyFiles(folder);
        assertEquals(keys.password("a"), keys.password("a"));
        assertNotEquals(keys.password("a"), keys.password("b"));
    }
}
