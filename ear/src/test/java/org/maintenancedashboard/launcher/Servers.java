package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.maintenancedashboard.launcher.ServerPlan.Listen;
import org.postgresql.ds.PGSimpleDataSource;

/** One embedded database and up to two servers on it that may be killed and started again; for the fault harness. */
public final class Servers implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String NODE = "node-";
    /** Every round pays for a start, and the machine is small: compiled once, one collector thread, classes of the build not verified again. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";
    private static final String[] NAMES = {"a", "b"};

    private final ServerProcess[] processes = new ServerProcess[NAMES.length];
    private final ServerPlan[] plans = new ServerPlan[NAMES.length];
    private final Database database;

    private Servers(Database database) {
        this.database = database;
    }

    /** Opens the database in a folder that is made anew; starts no server. */
    public static Servers open(Path folder, Path home, Path ear) throws IOException {
        DataFolder data = new DataFolder(folder.resolve("a"));
        for (String name : NAMES) {
            Orphans.end(new DataFolder(folder.resolve(name)));
        }
        Folders.delete(folder);
        data.create();
        KeyFiles keys = new KeyFiles(data.keys()).create();
        Servers servers = new Servers(EmbeddedDatabase.start(data, keys));
        for (int i = 0; i < NAMES.length; i++) {
            DataFolder own = new DataFolder(folder.resolve(NAMES[i])).create();
            int[] ports = Ports.lasting(3);
            ServerPlan plan = ServerPlan.of(home.toAbsolutePath(), own.root().resolve("server"), ear.toAbsolutePath(), own,
                    new Listen(LOOPBACK, ports[0], ports[1], ports[2])).with(Map.of("MD_ADMIN_PASSWORD", KeyFiles.random(), "MD_PUBLIC_URL",
                            "http://" + LOOPBACK + ":" + ports[0], "MD_DEFAULT_ZONE", "America/Chicago", "MD_GENERATION_TIMER", "off")).with(TestServer.LIMITS).with(keys, servers.database)
                    .with(Map.of("MD_DB_URL", servers.database.url() + "?ApplicationName=" + NODE + NAMES[i], "JAVA_TOOL_OPTIONS", QUICK_START));
            plan.properties().put("jboss.node.name", NODE + NAMES[i]);
            plan.properties().put("jboss.tx.node.id", "md-" + NAMES[i]);
            servers.plans[i] = plan;
        }
        return servers;
    }

    /** Starts a server, 0 or 1, and does not wait for it; nothing happens where it runs. */
    public void start(int server) {
        if (!runs(server)) {
            processes[server] = ServerProcess.start(plans[server]);
        }
    }

    /** Kills a server with SIGKILL and waits until it is gone. */
    public void kill(int server) throws InterruptedException {
        processes[server].kill();
        processes[server] = null;
    }

    /** Stops a server in order, where it runs. */
    public void stop(int server) {
        if (runs(server)) {
            processes[server].close();
            processes[server] = null;
        }
    }

    /** Whether a server was started and lives. */
    public boolean runs(int server) {
        return processes[server] != null && processes[server].alive();
    }

    /** How many sessions of a server the database still has. */
    public int connections(Connection connection, int server) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from pg_stat_activity where application_name = ?")) {
            query.setString(1, NODE + NAMES[server]);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Management port of a server, on the loopback address. */
    public int managementPort(int server) {
        return Integer.parseInt(plans[server].properties().get("jboss.management.http.port"));
    }

    /** A connection with the account that owns the tables; the caller closes it. */
    public Connection connection() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        return source.getConnection(database.owner().name(), database.owner().password());
    }

    @Override
    public void close() {
        for (int i = 0; i < NAMES.length; i++) {
            stop(i);
        }
        database.close();
    }
}
