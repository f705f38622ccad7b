package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The scripts of the other realms fit the configuration of the server; what they do is tried by {@code mvn -Prealms}. */
class RealmScriptIT {

    private static final Path HOME = Path.of(System.getProperty("server.home", "target/server")).toAbsolutePath();

    @Test
    void everyScriptCanBeRunAgainstTheConfiguration() throws IOException {
        Path base = Path.of("target/realm-scripts").toAbsolutePath();
        Folders.delete(base);
        Folders.copy(HOME.resolve("standalone/configuration"), base.resolve("configuration"));
        List<String> all = new ArrayList<>();
        for (String name : RealmScript.names(HOME)) {
            Files.copy(HOME.resolve("standalone/configuration/standalone.xml"), base.resolve("configuration/" + name + ".xml"));
            all.addAll(RealmScript.embedded(name + ".xml", Files.readAllLines(HOME.resolve("realms/" + name + ".cli"))));
        }
        boolean done = RealmScript.run(HOME, base, all);
        assertTrue(done, Files.readString(base.resolve("realm.log")));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        String said = refused(Map.of("MD_REALM", "kerberos"));
        assertTrue(said.contains("kerberos is none of active-directory, ") && said.contains("ldap"), said);
    }

    @Test
    void aMissingVariableIsNamed() {
        assertEquals("MD_LDAP_BASE is missing: MD_REALM=ldap needs it", refused(Map.of("MD_REALM", "ldap", "MD_LDAP_URL", "ldap://127.0.0.1")));
    }

    private static String refused(Map<String, String> variables) {
        ServerPlan plan = new ServerPlan(HOME, HOME, HOME, new DataFolder(HOME), new TreeMap<>(), variables);
        return assertThrows(LaunchFailure.class, () -> RealmScript.apply(plan)).getMessage();
    }
}
