package org.maintenancedashboard.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tokens, links and refresh tokens are made of these secrets. */
class SecretsTest {

    private static final int MANY = 10_000;

    @Test
    void a_secret_has_256_random_bits_and_never_comes_twice() {
        Set<String> secrets = new HashSet<>();
        int[] ones = new int[256];
        for (int i = 0; i < MANY; i++) {
            String secret = Secrets.random();
            assertTrue(secret.matches("[A-Za-z0-9_-]{43}"), secret);
            assertTrue(secrets.add(secret));
            BitSet bits = BitSet.valueOf(Base64.getUrlDecoder().decode(secret));
            bits.stream().forEach(bit -> ones[bit]++);
        }
        for (int one : ones) {
            assertEquals(MANY / 2, one, 400, "eight standard deviations");
        }
    }
}
