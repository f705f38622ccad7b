package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Map<String, String> OWN = Map.of("MD_DB_URL", "jdbc:postgresql://db:5432/md", "MD_DB_USER", "u",
            "MD_DB_PASSWORD", "p");

    @Test
    void withoutVariablesTheProductListensOnLoopbackWithTheEmbeddedDatabase() {
        Settings settings = Settings.from(Map.of("PATH", "/bin"));
        assertEquals("127.0.0.1", settings.bind());
        assertEquals(8080, settings.httpPort());
        assertEquals(9990, settings.managementPort());
        assertEquals("http://localhost:8080", settings.publicUrl());
        assertEquals("America/Chicago", settings.zone().getId());
        assertTrue(settings.database().isEmpty());
        assertTrue(settings.given().isEmpty());
    }

    @Test
    void anEmptyVariableCountsAsAbsent() {
        assertFalse(Settings.from(Map.of("MD_HTTP_PORT", " ")).given().containsKey("MD_HTTP_PORT"));
    }

    @Test
    void theServerIsReachedOnLoopbackWhenItListensEverywhere() {
        assertEquals("http://127.0.0.1:8090", Settings.from(Map.of("MD_BIND", "0.0.0.0", "MD_HTTP_PORT", "8090", "MD_INSECURE_HTTP", "true")).localUrl());
    }

    @Test
    void plainHttpIsForLoopbackUnlessSomebodyAcceptsIt() {
        assertNamed("MD_BIND", Map.of("MD_BIND", "0.0.0.0"));
        assertNamed("MD_BIND", Map.of("MD_BIND", "10.0.0.7", "MD_INSECURE_HTTP", "maybe"));
        assertEquals("0.0.0.0", Settings.from(Map.of("MD_BIND", "0.0.0.0", "MD_INSECURE_HTTP", "true")).bind());
        assertEquals("0.0.0.0", Settings.from(Map.of("MD_BIND", "0.0.0.0", "MD_PUBLIC_URL", "https://md.example.org")).bind());
        assertEquals("127.0.0.2", Settings.from(Map.of("MD_BIND", "127.0.0.2")).bind());
    }

    @Test
    void thePublicAddressLosesItsLastSlash() {
        assertEquals("https://md.example.org/x", Settings.from(Map.of("MD_PUBLIC_URL", "https://md.example.org/x/")).publicUrl());
    }

    @Test
    void theOwnerOfTheSchemaIsTheUserUnlessNamed() {
        Settings.OwnDatabase own = Settings.from(OWN).database().orElseThrow();
        assertEquals(own.user(), own.owner());
        Map<String, String> more = new HashMap<>(OWN);
        more.put("MD_DB_OWNER_USER", "o");
        more.put("MD_DB_OWNER_PASSWORD", "q");
        assertEquals(new Settings.Account("o", "q"), Settings.from(more).database().orElseThrow().owner());
    }

    @ParameterizedTest
    @CsvSource({"MD_HTTP_PORT, 80x", "MD_HTTP_PORT, 0", "MD_HTTP_PORT, 70000", "MD_MANAGEMENT_PORT, 8080", "MD_PUBLIC_URL, ftp://x",
            "MD_PUBLIC_URL, not an address", "MD_DEFAULT_ZONE, Mars/Olympus", "MD_DB_URL, jdbc:h2:mem:x",
            "MD_TRUSTED_PROXIES, proxy.example", "MD_ALLOWED_HOSTS, https://md.example.org", "MD_HTTPS_PORT, 0", "MD_TLS_KEYSTORE, nowhere.p12", "MD_CORS_ORIGINS, *", "MD_LIMIT_EXPORT, 0", "MD_LIMIT_USER, many", "MD_SMTP_TLS, maybe", "MD_SMTP_PORT, 0", "MD_SMTP_HOST, smtp://mail.example.org", "MD_MAIL_FROM, nobody", "MD_CORS_ORIGINS, https://a.example/path"})
    void aWrongValueIsOneLineThatNamesItsVariable(String name, String value) {
        assertNamed(name, Map.of(name, value));
    }

    @ParameterizedTest
    @CsvSource({"MD_DB_USER", "MD_DB_PASSWORD"})
    void anOwnDatabaseNeedsItsAccount(String missing) {
        Map<String, String> environment = new HashMap<>(OWN);
        environment.remove(missing);
        assertNamed(missing, environment);
    }

    @Test
    void aMailServerNeedsASenderAndANameItsPassword() {
        assertNamed("MD_MAIL_FROM", Map.of("MD_SMTP_HOST", "mail.example.org"));
        assertNamed("MD_SMTP_PASSWORD", Map.of("MD_SMTP_HOST", "mail.example.org", "MD_MAIL_FROM", "md@example.org", "MD_SMTP_USER", "md"));
    }

    @Test
    void anOwnerNeedsAPassword() {
        Map<String, String> environment = new HashMap<>(OWN);
        environment.put("MD_DB_OWNER_USER", "o");
        assertNamed("MD_DB_OWNER_PASSWORD", environment);
    }

    private static void assertNamed(String name, Map<String, String> environment) {
        String message = assertThrows(LaunchFailure.class, () -> Settings.from(environment)).getMessage();
        assertTrue(message.contains(name), message);
        assertEquals(1, message.lines().count(), message);
    }
}
