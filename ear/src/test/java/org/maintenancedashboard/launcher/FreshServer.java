package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.maintenancedashboard.launcher.ServerPlan.Listen;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A product of its own beside the one under test, started as {@code mvn -Prun} does it: an empty embedded database and no password for
 * the first administrator. For tests of first starts, and of what only an empty database allows.
 */
public final class FreshServer implements AutoCloseable {

    private final Path folder;
    private final DataFolder data;
    private final KeyFiles keys;
    private final Database database;
    private Settings settings;
    private int https;
    private ServerProcess server;

    private FreshServer(Path folder) {
        this.folder = folder;
        this.data = new DataFolder(folder.resolve("data")).create();
        this.keys = new KeyFiles(data.keys()).create();
        this.database = EmbeddedDatabase.start(data, keys);
    }

    /** Makes {@code target/NAME} anew with an empty database; starts no server yet. */
    public static FreshServer open(String name) throws IOException {
        Path folder = Path.of("target", name).toAbsolutePath();
        Orphans.end(new DataFolder(folder.resolve("data")));
        Folders.delete(folder);
        return new FreshServer(folder);
    }

    /** Starts the server with these variables and waits until it answers; one that runs is stopped first. */
    public void start(Map<String, String> variables) throws IOException, InterruptedException {
        stop();
        int[] ports = Ports.free(3);
        Map<String, String> environment = new HashMap<>(Map.of("MD_HTTP_PORT", String.valueOf(ports[0]), "MD_MANAGEMENT_PORT", String.valueOf(ports[1]), "MD_PUBLIC_URL",
                "http://127.0.0.1:" + ports[0], "MD_GENERATION_TIMER", "off"));
        environment.putAll(variables);
        https = ports[2];
        settings = Settings.from(environment);
        ServerPlan plan = ServerPlan.of(Path.of(System.getProperty("server.home")).toAbsolutePath(), folder.resolve("server"),
                Path.of("target").toAbsolutePath().resolve(TestServer.EAR), data, new Listen("127.0.0.1", ports[0], ports[2], ports[1]))
                .with(Run.variables(settings)).with(keys, database);
        server = ServerProcess.start(plan);
        Readiness.await(settings.localUrl(), server, new CountDownLatch(1));
    }

    /** The block that the person at the keyboard sees; a first password is in it once. */
    public String readyBlock() {
        return new ReadyBlock(settings, data, database, Path.of(System.getProperty("server.home"))).text();
    }

    /** Address without a slash at the end. */
    public String url() {
        return settings.publicUrl();
    }

    /** The address with TLS, without a slash at the end. */
    public String secureUrl() {
        return "https://127.0.0.1:" + https;
    }

    /** Where it answers by https, on the loopback address. */
    public int httpsPort() {
        return https;
    }

    /** Where it answers by plain http, on the loopback address. */
    public int httpPort() {
        return settings.httpPort();
    }

    /** A connection with the application's own account; the caller closes it. */
    public Connection connection() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        return source.getConnection(database.user().name(), database.user().password());
    }

    private void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
        database.close();
    }
}
