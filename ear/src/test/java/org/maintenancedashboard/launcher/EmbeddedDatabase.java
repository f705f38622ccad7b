package org.maintenancedashboard.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.launcher.Settings.Account;

/**
 * The PostgreSQL that comes with the build and keeps its files in {@code data/postgres}. The library starts it for throw-away
 * tests (no fsync, nobody asked for a password): both are set right here. The account {@code maintenance} owns the database
 * of that name and nothing else; the application works with {@code maintenance_app}, which owns nothing.
 */
final class EmbeddedDatabase implements Database {

    static final String NAME = "maintenance";
    private static final String APPLICATION = "maintenance_app";

    private final EmbeddedPostgres server;
    private final Account owner;
    private final Account user;
    private final String version;
    private final long pid;

    private EmbeddedDatabase(EmbeddedPostgres server, List<Account> accounts, String version, long pid) {
        this.server = server;
        this.owner = accounts.get(0);
        this.user = accounts.get(1);
        this.version = version;
        this.pid = pid;
    }

    /** Starts it, makes roles and database at the first start. Safe to repeat after any interruption. */
    static EmbeddedDatabase start(DataFolder data, KeyFiles keys) {
        RootCheck.refuseRootWithoutNamespaces();
        String superuser = keys.file("db-superuser-password");
        List<Account> accounts = List.of(new Account(NAME, keys.password(KeyFiles.OWNER)), new Account(APPLICATION, keys.password(KeyFiles.APPLICATION)));
        EmbeddedPostgres server = null;
        try {
            server = launch(data, superuser);
            String version = prepare(server, superuser, accounts, data.postgres());
            long pid = Long.parseLong(Files.readAllLines(data.postmasterPid()).get(0).strip());
            return new EmbeddedDatabase(server, accounts, version, pid);
        } catch (IOException | SQLException | IllegalStateException e) {
            stop(server);
            throw new LaunchFailure("The embedded PostgreSQL did not start (see " + data.log().resolve("postgres.log")
                    + "); MD_DB_URL can name another one: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres launch(DataFolder data, String superuser) throws IOException {
        Redirect log = Redirect.appendTo(data.log().resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder().setDataDirectory(data.postgres()).setCleanDataDirectory(false).setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(data.binaries().toFile()).setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", superuser).setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256").setServerConfig("max_connections", "100")
                .setOutputRedirector(log).setErrorRedirector(log).start();
    }

    private static String prepare(EmbeddedPostgres server, String superuser, List<Account> accounts, Path folder) throws SQLException, IOException {
        try (Connection connection = server.getDatabase("postgres", "postgres", Map.of("password", superuser)).getConnection();
                Statement statement = connection.createStatement()) {
            for (Account account : accounts) {
                if (!any(statement, "select 1 from pg_roles where rolname = '" + account.name() + "'")) {
                    statement.execute("create role " + account.name() + " login");
                }
                statement.execute("alter role " + account.name() + " password '" + account.password() + "'");
            }
            if (!any(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
            statement.execute("revoke connect on database postgres from public");
            statement.execute("alter role postgres password '" + superuser + "'");
            askForPasswords(folder.resolve("pg_hba.conf"));
            statement.execute("select pg_reload_conf()");
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static void askForPasswords(Path hba) throws IOException {
        Files.writeString(hba, "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
    }

    private static boolean any(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            System.err.println("The embedded PostgreSQL did not stop in order: " + e.getMessage());
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    @Override
    public Account user() {
        return user;
    }

    @Override
    public Account owner() {
        return owner;
    }

    @Override
    public boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    @Override
    public String description() {
        return "PostgreSQL " + version + " (embedded, port " + server.getPort() + ")";
    }

    @Override
    public void close() {
        stop(server);
    }
}
