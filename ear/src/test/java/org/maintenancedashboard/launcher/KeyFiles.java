package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * The secrets made at the first start and kept in {@code data/keys}: the key pair that signs access tokens and the passwords, all in one credential
 * store that the server reads too. What an earlier version kept in files of their own is taken over and its files are deleted.
 */
final class KeyFiles {

    /** Names in the credential store; {@code standalone.cli} and {@code Credentials} know them as well. */
    static final String SIGNING = "jwt-key";
    static final String OWNER = "db-password";
    static final String APPLICATION = "db-app-password";

    /** Gives the password of the credential store where it shall stand in no file. */
    static final String VARIABLE = "MD_STORE_PASSWORD";

    private static final int BITS = 3072;

    private final Path folder;
    private Vault vault;

    KeyFiles(Path folder) {
        this.folder = folder;
    }

    /** The credential store. */
    Path store() {
        return folder.resolve("credentials.p12");
    }

    /** The password that opens it: of the environment, else of a file readable by the owner only. */
    String storePassword() {
        return Optional.ofNullable(System.getenv(VARIABLE)).map(String::strip).filter(given -> !given.isEmpty()).orElseGet(() -> file("store-password"));
    }

    /** Makes the key pair unless there is one. */
    KeyFiles create() {
        if (vault().keyPair(SIGNING).isEmpty()) {
            vault().put(SIGNING, generated());
        }
        return this;
    }

    /** The pair that signs access tokens, RSA of 3072 bits. */
    KeyPair signing() {
        return vault().keyPair(SIGNING).orElseThrow();
    }

    /** Text of its public half, X.509 SubjectPublicKeyInfo PEM. */
    String publicPem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(signing().getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----";
    }

    /** The password kept under this name, made at random when there is none. */
    String password(String name) {
        Optional<String> kept = vault().password(name);
        if (kept.isEmpty()) {
            vault().put(name, random());
        }
        return vault().password(name).orElseThrow();
    }

    /** Keeps a password that somebody else chose. */
    void keep(String name, String password) {
        if (!vault().password(name).equals(Optional.of(password))) {
            vault().put(name, password);
        }
    }

    /** The password in a file of its own, readable by the owner only: for people, the server does not read it. Made at random when there is none. */
    String file(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                DataFolder.writeSecret(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LaunchFailure(file + " cannot be read or written by this user: " + e.getMessage(), e);
        }
    }

    /** 192 random bits in letters, digits, minus and underscore. */
    static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Vault vault() {
        if (vault == null) {
            vault = Vault.open(store(), storePassword());
            takeOver();
        }
        return vault;
    }

    /** A file goes only when its content is in the store on the disk, so a start that is interrupted does it again. */
    private void takeOver() {
        Path key = folder.resolve("jwt-private.pem");
        Path certificate = folder.resolve("jwt-public.pem");
        try {
            if (Files.exists(key) && Files.exists(certificate)) {
                KeyFactory rsa = KeyFactory.getInstance("RSA");
                vault.put(SIGNING, new KeyPair(rsa.generatePublic(new X509EncodedKeySpec(der(certificate))), rsa.generatePrivate(new PKCS8EncodedKeySpec(der(key)))));
            }
            Files.deleteIfExists(key);
            Files.deleteIfExists(certificate);
            for (String name : new String[] {OWNER, APPLICATION}) {
                if (Files.exists(folder.resolve(name))) {
                    vault.put(name, Files.readString(folder.resolve(name)).strip());
                    Files.delete(folder.resolve(name));
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchFailure("The keys in " + folder + " cannot be moved into the credential store: " + e.getMessage(), e);
        }
    }

    private static byte[] der(Path pem) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
    }

    private static KeyPair generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
