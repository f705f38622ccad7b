package org.maintenancedashboard.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import org.maintenancedashboard.launcher.Settings.Account;
import org.maintenancedashboard.launcher.Settings.OwnDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that somebody else runs, named by MD_DB_URL: checked once, never stopped. */
record ExternalDatabase(OwnDatabase own, String version) implements Database {

    static final int OLDEST = 15;

    /** Signs in with both accounts and asks for the version; {@link LaunchFailure} names the variable to change. */
    static ExternalDatabase check(OwnDatabase own) {
        String version = version(own.url(), own.user(), "MD_DB_USER or MD_DB_PASSWORD");
        if (!own.owner().equals(own.user())) {
            version(own.url(), own.owner(), "MD_DB_OWNER_USER or MD_DB_OWNER_PASSWORD");
        }
        return new ExternalDatabase(own, version);
    }

    private static String version(String url, Account account, String variables) {
        try {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setConnectTimeout(10);
            source.setLoginTimeout(15);
            try (Connection connection = source.getConnection(account.name(), account.password())) {
                if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                    throw new LaunchFailure("MD_DB_URL leads to PostgreSQL " + connection.getMetaData().getDatabaseProductVersion()
                            + ", which is too old: " + OLDEST + " or newer is needed");
                }
                return connection.getMetaData().getDatabaseProductVersion();
            }
        } catch (IllegalArgumentException e) {
            throw new LaunchFailure("MD_DB_URL=" + shown(url) + " is not an address like jdbc:postgresql://host:5432/database", e);
        } catch (SQLException e) {
            throw new LaunchFailure(reason(e, url, account, variables), e);
        }
    }

    private static String reason(SQLException e, String url, Account account, String variables) {
        String state = String.valueOf(e.getSQLState());
        String said = e.getMessage().lines().findFirst().orElse("");
        if (state.startsWith("28")) {
            return "The database refuses the account " + account.name() + " (" + said + "): check " + variables;
        }
        if (state.equals("3D000")) {
            return "MD_DB_URL=" + shown(url) + " names a database that does not exist: create it, owned by " + account.name();
        }
        return "MD_DB_URL=" + shown(url) + " cannot be reached (" + said + ")";
    }

    /** The address without its parameters, which may hold a password. */
    private static String shown(String url) {
        return url.split("\\?", 2)[0];
    }

    @Override
    public String url() {
        return own.url();
    }

    @Override
    public Account user() {
        return own.user();
    }

    @Override
    public Account owner() {
        return own.owner();
    }

    @Override
    public boolean alive() {
        return true;
    }

    @Override
    public String description() {
        return "PostgreSQL " + version + " at " + shown(own.url());
    }

    @Override
    public void close() {
        // somebody else's database goes on
    }
}
