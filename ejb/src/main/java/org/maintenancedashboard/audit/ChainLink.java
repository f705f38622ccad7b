package org.maintenancedashboard.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How one place of the chain follows from the one before: SHA-256 over the hash before it and the canonical text of the fact. */
final class ChainLink {

    /** What the first place follows. */
    static final byte[] START = new byte[32];

    private ChainLink() {
    }

    static byte[] next(byte[] before, long position, String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            digest.update((position + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
