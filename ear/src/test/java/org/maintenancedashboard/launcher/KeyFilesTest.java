package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    @TempDir
    private Path folder;

    @Test
    void thePairIsMadeOnceAndKept() {
        KeyFiles keys = new KeyFiles(folder).create();
        assertTrue(keys.publicPem().startsWith("-----BEGIN PUBLIC KEY-----\n"));
        assertEquals(keys.publicPem(), new KeyFiles(folder).create().publicPem());
        assertArrayEquals(keys.signing().getPrivate().getEncoded(), new KeyFiles(folder).signing().getPrivate().getEncoded());
    }

    @Test
    void aPasswordIsMadeOnceAndKept() {
        KeyFiles keys = new KeyFiles(folder);
        assertEquals(keys.password("a"), new KeyFiles(folder).password("a"));
        assertNotEquals(keys.password("a"), keys.password("b"));
        keys.keep("a", "given by somebody");
        assertEquals("given by somebody", new KeyFiles(folder).password("a"));
    }

    @Test
    void nothingOfItIsReadableInTheFilesAndTheyAreTheirOwnersOnly() throws IOException {
        KeyFiles keys = new KeyFiles(folder).create();
        keys.keep("a", "a word that nobody finds");
        assertEquals(List.of("credentials.p12", "store-password"), names());
        assertFalse(new String(Files.readAllBytes(keys.store()), StandardCharsets.ISO_8859_1).contains("a word that nobody finds"));
        for (String name : names()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))), name);
        }
    }

    @Test
    void anotherPasswordOpensNothing() throws IOException {
        new KeyFiles(folder).create();
        Files.writeString(folder.resolve("store-password"), "another");
        assertTrue(assertThrows(LaunchFailure.class, () -> new KeyFiles(folder).create()).getMessage().contains("credentials.p12"));
    }

    @Test
    void keysOfAnEarlierVersionAreTakenOverAndTheirFilesGo() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        Files.writeString(folder.resolve("jwt-private.pem"), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(folder.resolve("jwt-public.pem"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.writeString(folder.resolve("db-password"), "of the owner\n");
        Files.writeString(folder.resolve("db-app-password"), "of the application");
        KeyFiles keys = new KeyFiles(folder).create();
        assertArrayEquals(pair.getPrivate().getEncoded(), keys.signing().getPrivate().getEncoded());
        assertArrayEquals(pair.getPublic().getEncoded(), keys.signing().getPublic().getEncoded());
        assertEquals("of the owner", keys.password(KeyFiles.OWNER));
        assertEquals("of the application", keys.password(KeyFiles.APPLICATION));
        assertEquals(List.of("credentials.p12", "store-password"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + kind + "-----\n";
    }
}
