package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root; the library then uses a user namespace, which some containers forbid. */
final class RootCheck {

    private static final int PATIENCE_SECONDS = 10;

    private RootCheck() {
    }

    /** Fails at once, naming MD_DB_URL, where the start of the embedded database could only time out. */
    static void refuseRootWithoutNamespaces() {
        boolean root = "root".equals(System.getProperty("user.name")) && System.getProperty("os.name").startsWith("Linux");
        if (root && !namespacesAllowed()) {
            throw new LaunchFailure("PostgreSQL does not run as root and user namespaces are forbidden here:"
                    + " start as an ordinary user or name a running PostgreSQL in MD_DB_URL");
        }
    }

    private static boolean namespacesAllowed() {
        try {
            Process trial = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
            return trial.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
