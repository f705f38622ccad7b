package org.maintenancedashboard.security;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.maintenancedashboard.common.Invalid;

/** Hashes and checks passwords as Elytron's modular-crypt mapper reads them: bcrypt, version 2a, cost 12. */
public final class Passwords {

    private static final int COST = 12;
    private static final int MIN_LENGTH = 12;
    private static final int MAX_BYTES = 72;
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {
    }

    /** Refuses what is too short or longer than bcrypt can tell apart. */
    public static void require(String field, String password) {
        if (password == null || password.length() < MIN_LENGTH) {
            throw new Invalid(field, "error.password.short", MIN_LENGTH);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new Invalid(field, "error.password.long", MAX_BYTES);
        }
    }

    public static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    /** Whether the password fits the hash; a null hash costs the same time as a wrong password. */
    public static boolean verify(String password, String hash) {
        boolean fits = password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
                && BCrypt.verifyer().verify(password.toCharArray(), hash == null ? NOBODY : hash).verified;
        return fits && hash != null;
    }

    /** A random password of 20 characters without look-alikes, about 116 bits. */
    public static String random() {
        return new SecureRandom().ints(20, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }
}
