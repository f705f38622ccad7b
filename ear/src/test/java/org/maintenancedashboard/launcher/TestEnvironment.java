package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.maintenancedashboard.launcher.ServerPlan.Listen;

/**
 * Starts database and server before the first test class and stops them after the last (rule L6), on free ports and in
 * {@code target/it}. Active where the system property {@code server.home} is set, so unit tests of this module start nothing.
 * What it started is published as system properties, read by {@link TestServer} and arquillian.xml.
 */
public final class TestEnvironment implements LauncherSessionListener {

    private static final String LOOPBACK = "127.0.0.1";

    private Database database;
    private ServerProcess server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String home = System.getProperty("server.home");
        if (home == null) {
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-test-server"));
        try {
            start(Path.of(home).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Browser.sayWhenAbsent();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private void start(Path home) throws IOException, InterruptedException {
        Path target = Path.of("target").toAbsolutePath();
        DataFolder data = new DataFolder(target.resolve("it/data"));
        Orphans.end(data);
        Folders.delete(target.resolve("it"));
        data.create();
        KeyFiles keys = new KeyFiles(data.keys()).create();
        database = EmbeddedDatabase.start(data, keys);
        int[] ports = Ports.free(3);
        String url = "http://" + LOOPBACK + ":" + ports[0];
        Map<String, String> variables = Map.of("MD_ADMIN_PASSWORD", KeyFiles.random(), "MD_PUBLIC_URL", url, "MD_DEFAULT_ZONE",
                "America/Chicago", "MD_GENERATION_TIMER", "off", "MD_TRUSTED_PROXIES", TestServer.PROXY, "MD_CORS_ORIGINS", TestServer.PARTNER);
        ServerPlan plan = ServerPlan.of(home, target.resolve("it/server"), target.resolve(TestServer.EAR), data,
                new Listen(LOOPBACK, ports[0], ports[1], ports[2])).with(variables).with(TestServer.LIMITS).with(keys, database);
        publish(plan, url);
        server = ServerProcess.start(plan);
        Readiness.await(url, server, new CountDownLatch(1));
    }

    private void publish(ServerPlan plan, String url) {
        System.setProperty("it.url", url);
        System.setProperty("it.http.port", plan.properties().get("jboss.http.port"));
        System.setProperty("it.https.port", plan.properties().get("jboss.https.port"));
        System.setProperty("it.management.port", plan.properties().get("jboss.management.http.port"));
        System.setProperty("it.base", plan.base().toString());
        System.setProperty("it.data", plan.data().root().toString());
        System.setProperty("it.db.url", plan.variables().get("MD_DB_URL"));
        System.setProperty("it.db.user", plan.variables().get("MD_DB_USER"));
        System.setProperty("it.db.password", database.user().password());
        System.setProperty("it.db.owner", plan.variables().get("MD_DB_OWNER_USER"));
        System.setProperty("it.db.owner.password", database.owner().password());
        System.setProperty("it.admin.password", plan.variables().get("MD_ADMIN_PASSWORD"));
    }

    private synchronized void stop() {
        Browser.closeAll();
        if (server != null) {
            server.close();
            server = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
