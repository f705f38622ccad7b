package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maintenancedashboard.launcher.Settings.OwnDatabase;

/** What is wrong outside of the variables themselves is one line that names the variable to change. */
class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"MD_HTTP_PORT", "MD_MANAGEMENT_PORT"})
    void aTakenPortNamesItsVariable(String variable) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertOneLine(variable, () -> Ports.mustBeFree(variable, "127.0.0.1", taken.getLocalPort()));
        }
    }

    @Test
    void aFreePortIsFine() throws IOException {
        int port = Ports.free(1)[0];
        assertDoesNotThrow(() -> Ports.mustBeFree("MD_HTTP_PORT", "127.0.0.1", port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "no-such-host.invalid"})
    void anAddressOfAnotherMachineNamesMdBind(String bind) {
        assertOneLine("MD_BIND", () -> Ports.mustBeLocal(bind));
    }

    @Test
    void aDatabaseThatDoesNotAnswerNamesMdDbUrl() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + Ports.free(1)[0] + "/maintenance";
        OwnDatabase own = Settings.from(Map.of("MD_DB_URL", url, "MD_DB_USER", "u", "MD_DB_PASSWORD", "p")).database().orElseThrow();
        assertOneLine("MD_DB_URL", () -> ExternalDatabase.check(own));
    }

    private static void assertOneLine(String variable, Executable start) {
        String message = assertThrows(LaunchFailure.class, start).getMessage();
        assertTrue(message.contains(variable), message);
        assertEquals(1, message.lines().count(), message);
    }
}
