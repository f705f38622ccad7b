package org.maintenancedashboard.launcher;

import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.ds.PGSimpleDataSource;

/** The running product under test, as the tests see it from outside. */
public final class TestServer {

    /** File name of the application. */
    public static final String EAR = "maintenance-dashboard.ear";

    /** Where the one proxy is whose forwarded headers are believed. */
    public static final String PROXY = "127.0.0.9";

    /** The one origin whose pages may read the interface. */
    public static final String PARTNER = "https://partner.example";

    /** Tests all call from one address and mostly as one user: as often as they like. Exports keep their limit, {@code RateLimitIT} tries it. */
    static final Map<String, String> LIMITS = Map.of("MD_LIMIT_USER", "1000000", "MD_LIMIT_TOKEN", "1000000", "MD_LIMIT_ADDRESS", "1000000",
            "MD_LIMIT_SEARCH", "1000000", "MD_LIMIT_IMPORT", "1000000");

    private static final AtomicLong COUNTER = new AtomicLong(System.currentTimeMillis() % 1_000_000 * 100);

    private TestServer() {
    }

    /** Address without a slash at the end. */
    public static String url() {
        return needed("it.url");
    }

    /** Management port, always on the loopback address. */
    public static int managementPort() {
        return Integer.parseInt(needed("it.management.port"));
    }

    /** Password of the user {@code admin}, made for this run. */
    public static String adminPassword() {
        return needed("it.admin.password");
    }

    /** The {@code data} folder of the running product. */
    public static Path data() {
        return Path.of(needed("it.data"));
    }

    /** A connection with the application's own account; the caller closes it. */
    public static Connection connection() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(needed("it.db.url"));
        return source.getConnection(needed("it.db.user"), needed("it.db.password"));
    }

    /** A connection with the account that owns the tables; the caller closes it. */
    public static Connection ownerConnection() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(needed("it.db.url"));
        return source.getConnection(needed("it.db.owner"), needed("it.db.owner.password"));
    }

    /** The key pair that signs access tokens. */
    public static KeyPair signingKey() {
        return new KeyFiles(data().resolve("keys")).signing();
    }

    /** A name nobody else uses: {@code unique("TX")} is TX-1234567 and never comes twice. */
    public static String unique(String prefix) {
        return prefix + "-" + COUNTER.incrementAndGet();
    }

    private static String needed(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("No server was started: these tests run in mvn verify, or with -Dserver.home=target/server");
        }
        return value;
    }
}
