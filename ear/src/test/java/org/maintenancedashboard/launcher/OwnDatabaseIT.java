package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Settings.OwnDatabase;

/** A PostgreSQL named by MD_DB_URL; the one of this test run stands for it. */
class OwnDatabaseIT {

    private final String url = System.getProperty("it.db.url");
    private final String user = System.getProperty("it.db.user");
    private final String password = System.getProperty("it.db.password");

    @Test
    void aDatabaseThatAnswersIsDescribedWithoutItsParameters() {
        String described = ExternalDatabase.check(own(url + "?ApplicationName=secret", user, password)).description();
        assertTrue(described.contains(url) && !described.contains("secret"), described);
    }

    @Test
    void aWrongPasswordNamesItsVariable() {
        assertSaid("MD_DB_PASSWORD", own(url, user, "wrong"));
    }

    @Test
    void anUnknownAccountNamesItsVariable() {
        assertSaid("MD_DB_USER", own(url, "nobody", password));
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        assertSaid("no_such_database", own(url.replaceAll("[^/]+$", "no_such_database"), user, password));
    }

    @Test
    void aRefusedOwnerNamesItsVariable() {
        OwnDatabase own = Settings.from(Map.of("MD_DB_URL", url, "MD_DB_USER", user, "MD_DB_PASSWORD", password, "MD_DB_OWNER_USER", "owner",
                "MD_DB_OWNER_PASSWORD", "wrong")).database().orElseThrow();
        assertSaid("MD_DB_OWNER_USER", own);
    }

    @Test
    void theTablesOfTheJobRepositoryAreReadFromTheServerItself() {
        List<String> tables = OwnerRights.tables(Path.of(System.getProperty("server.home")));
        assertEquals(List.of("JOB_INSTANCE", "JOB_EXECUTION", "STEP_EXECUTION", "PARTITION_EXECUTION"),
                tables.stream().map(one -> one.strip().split("\\s+")[5]).toList());
    }

    private static OwnDatabase own(String url, String user, String password) {
        return Settings.from(Map.of("MD_DB_URL", url, "MD_DB_USER", user, "MD_DB_PASSWORD", password)).database().orElseThrow();
    }

    private static void assertSaid(String variable, OwnDatabase own) {
        String message = assertThrows(LaunchFailure.class, () -> ExternalDatabase.check(own)).getMessage();
        assertTrue(message.contains(variable), message);
        assertEquals(1, message.lines().count(), message);
    }
}
