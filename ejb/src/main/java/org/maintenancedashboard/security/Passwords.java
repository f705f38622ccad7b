package org.maintenancedashboard.security;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Hashes and checks passwords as Elytron's modular-crypt mapper reads them: bcrypt, version 2a, cost 12. */
public final class Passwords {

    private static final int COST = 12;
    private static final int MAX_BYTES = 72;
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {
    }

    /**
     * What the hash is made of, and what the container's realm has to be given: the password itself, or the Base64 of its SHA-384 where
     * bcrypt would not look at all of it (above 72 bytes, or with a zero byte).
     */
    public static String prepared(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_BYTES && password.indexOf(0) < 0) {
            return password;
        }
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, prepared(password).toCharArray());
    }

    /** Whether the password fits the hash; a null hash costs the same time as a wrong password. */
    public static boolean verify(String password, String hash) {
        boolean fits = BCrypt.verifyer().verify(prepared(password).toCharArray(), hash == null ? NOBODY : hash).verified;
        return fits && hash != null;
    }

    /** A random password of 20 characters without look-alikes, about 116 bits. */
    public static String random() {
        return new SecureRandom().ints(20, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }
}
