package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When {@code chromium.sh} installs a browser: it sees only the programs in a folder made for each test. */
@EnabledOnOs(OS.LINUX)
class ChromiumScriptTest {

    private static final String NOTE_CALL = "#!/bin/sh\necho \"$0 $*\" >> \"$(dirname \"$0\")/calls\"\n";

    @TempDir
    private Path bin;

    @BeforeEach
    void someoneWhoMayInstall() throws IOException {
        program("dirname", "#!/bin/sh\necho \"${1%/*}\"\n");
        program("timeout", "#!/bin/sh\nshift\nexec \"$@\"\n");
        program("id", "#!/bin/sh\necho 0\n");
        program("apt-get", NOTE_CALL);
    }

    @Test
    void aBrowserThatIsThereIsEnough() throws Exception {
        program("google-chrome", "#!/bin/sh\n");
        assertEquals("", run(""));
        assertFalse(asked());
    }

    @Test
    void rootWithAptInstallsChromiumAndSaysSo() throws Exception {
        assertTrue(run("").contains("installing Debian's chromium"));
        assertTrue(asked());
    }

    @Test
    void theVariableForbidsIt() throws Exception {
        String said = run("false");
        assertTrue(said.contains("MD_INSTALL_BROWSER=false") && said.contains("skipped"), said);
        assertFalse(asked());
    }

    @Test
    void anOrdinaryUserInstallsNothing() throws Exception {
        program("id", "#!/bin/sh\necho 1000\n");
        assertTrue(run("").contains("skipped"));
        assertFalse(asked());
    }

    @Test
    void withoutAptNothingIsInstalled() throws Exception {
        Files.delete(bin.resolve("apt-get"));
        assertTrue(run("").contains("skipped"));
    }

    @Test
    void anInstallationThatFailsIsNoError() throws Exception {
        program("apt-get", NOTE_CALL + "exit 100\n");
        String said = run("");
        assertTrue(said.contains("could not be installed") && said.contains("skipped"), said);
    }

    private boolean asked() {
        return Files.exists(bin.resolve("calls"));
    }

    private void program(String name, String text) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** What the script says; it must end with 0 whatever happens. */
    private String run(String installBrowser) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("/bin/sh", Path.of("src/test/scripts/chromium.sh").toAbsolutePath().toString()).redirectErrorStream(true);
        script.environment().put("PATH", bin.toString());
        script.environment().put("MD_INSTALL_BROWSER", installBrowser);
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
