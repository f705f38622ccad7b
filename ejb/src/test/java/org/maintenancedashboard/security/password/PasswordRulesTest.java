package org.maintenancedashboard.security.password;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.security.Passwords;

class PasswordRulesTest {

    private static final List<String> WORDS = List.of("tom.becker", "tom", "becker", "Jo", "warehouse");

    @ParameterizedTest
    @CsvSource({"elevenchars, error.password.short", "passwordpassword, error.password.common", "Password2024!!, error.password.common",
        "123456789012, error.password.common", "aaaaaaaaaaaa, error.password.common", "abcabcabcabc, error.password.common",
        "qwertyuiop123, error.password.common", "the big Becker dog, error.password.own", "WAREHOUSE number nine, error.password.own"})
    void a_weak_password_is_refused_with_its_reason(String password, String key) {
        Invalid refused = assertThrows(Invalid.class, () -> PasswordRules.require("fresh", password, WORDS));
        assertEquals(key, refused.errors().get(0).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "quiet river stones", "日本語のパスワードを使う人です", "tom likes joinery", "            x  y z ", "😀🙈🚀🌍🔥🎸🍕🐙🦀🌵🎈🧊"})
    void any_characters_make_a_password(String password) {
        assertDoesNotThrow(() -> PasswordRules.require("fresh", password, WORDS));
    }

    @Test
    void up_to_128_characters_are_taken_and_every_one_of_them_counts() {
        String longest = "A sentence that goes on. ".repeat(6).substring(0, 127);
        assertDoesNotThrow(() -> PasswordRules.require("fresh", longest + "x", List.of()));
        assertThrows(Invalid.class, () -> PasswordRules.require("fresh", longest + "xy", List.of()));
        String hash = Passwords.hash(longest + "x");
        assertTrue(Passwords.verify(longest + "x", hash));
        assertFalse(Passwords.verify(longest + "y", hash));
        assertTrue(hash.startsWith("$2a$12$"));
    }

    @Test
    void a_zero_character_does_not_end_a_password() {
        String hash = Passwords.hash("twelve chars\0and more");
        assertFalse(Passwords.verify("twelve chars\0and less", hash));
        assertTrue(Passwords.verify("twelve chars\0and more", hash));
    }
}
