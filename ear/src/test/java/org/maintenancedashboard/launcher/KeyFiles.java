package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets made at the first start and kept in {@code data/keys}: the key pair that signs access tokens, database passwords. */
record KeyFiles(Path folder) {

    private static final int BITS = 3072;

    /** PKCS#8 PEM, readable by the owner only. */
    Path privateKey() {
        return folder.resolve("jwt-private.pem");
    }

    /** X.509 SubjectPublicKeyInfo PEM. */
    Path publicKey() {
        return folder.resolve("jwt-public.pem");
    }

    /** Makes the pair unless both halves are there. The private key is written last, so a half-made pair is made again. */
    KeyFiles create() {
        if (Files.exists(privateKey()) && Files.exists(publicKey())) {
            return this;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            Files.deleteIfExists(privateKey());
            Files.writeString(publicKey(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            DataFolder.writeSecret(privateKey(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            return this;
        } catch (IOException e) {
            throw new LaunchFailure("The keys cannot be written to " + folder + ": " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text of the public key. */
    String publicPem() {
        return read(publicKey());
    }

    /** The password kept under this name, made at random when there is none. */
    String password(String name) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return read(file);
        }
        try {
            String password = random();
            DataFolder.writeSecret(file, password);
            return password;
        } catch (IOException e) {
            throw new LaunchFailure("A password cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    /** 192 random bits in letters, digits, minus and underscore. */
    static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LaunchFailure(file + " cannot be read by this user: " + e.getMessage(), e);
        }
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + kind
                + "-----\n";
    }
}
