package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The {@code MD_} variables of one run, checked. {@code given} holds all of them as they were, for the server.
 *
 * @param bind address the server listens on
 * @param publicUrl address under which people reach the product, without a slash at the end
 * @param zone zone of sites made by an import
 * @param database the own database, or empty for the embedded one
 */
record Settings(String bind, int httpPort, int managementPort, String publicUrl, ZoneId zone, Optional<OwnDatabase> database,
        Map<String, String> given) {

    private static final String DATABASE = "MD_DB_URL";
    private static final List<String> LIMITS = List.of("USER", "TOKEN", "ADDRESS", "SEARCH", "EXPORT", "IMPORT");

    /** Where an own PostgreSQL is and who signs in; {@code owner} runs the migrations and may be the same account. */
    record OwnDatabase(String url, Account user, Account owner) {
    }

    /** A database account. */
    record Account(String name, String password) {
    }

    /** Reads the environment; {@link LaunchFailure} names the first variable that is wrong. */
    static Settings from(Map<String, String> environment) {
        Map<String, String> given = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("MD_") && !value.isBlank()) {
                given.put(name, value.strip());
            }
        });
        String bind = given.getOrDefault("MD_BIND", "127.0.0.1");
        int http = port(given, "MD_HTTP_PORT", 8080);
        int management = port(given, "MD_MANAGEMENT_PORT", 9990);
        if (http == management) {
            throw new LaunchFailure("MD_HTTP_PORT and MD_MANAGEMENT_PORT are both " + http + ": choose two ports");
        }
        String publicUrl = publicUrl(given, bind, http);
        if (!isLoopback(bind) && publicUrl.startsWith("http:") && !"true".equals(given.get("MD_INSECURE_HTTP"))) {
            throw new LaunchFailure("MD_BIND=" + bind + " would let passwords cross the network unencrypted: set MD_PUBLIC_URL to the https address of the proxy"
                    + " in front, or accept that with MD_INSECURE_HTTP=true");
        }
        listed(given, "MD_TRUSTED_PROXIES", "[0-9a-fA-F.:]+(/\\d{1,3})?", "10.0.0.5 or 10.0.0.0/8");
        listed(given, "MD_ALLOWED_HOSTS", "[A-Za-z0-9._-]+", "maintenance.example.org");
        listed(given, "MD_CORS_ORIGINS", "https?://[A-Za-z0-9._-]+(:\\d{1,5})?", "https://reports.example.org");
        port(given, "MD_HTTPS_PORT", 8443);
        keyStore(given);
        mail(given);
        for (String limit : LIMITS) {
            listed(given, "MD_LIMIT_" + limit, "[1-9]\\d{0,8}", "600");
        }
        return new Settings(bind, http, management, publicUrl, zone(given), database(given), given);
    }

    /** Every value of a list looks as it should. */
    private static void listed(Map<String, String> given, String name, String pattern, String example) {
        for (String value : given.getOrDefault(name, "").split("[,\\s]+")) {
            if (!value.isEmpty() && !value.matches(pattern)) {
                throw new LaunchFailure(name + "=" + given.get(name) + ": " + value + " is not one like " + example);
            }
        }
    }

    private static boolean isLoopback(String bind) {
        return bind.equals("localhost") || bind.equals("::1") || bind.matches("127\\.[0-9.]+");
    }

    /** Address by which this machine itself reaches the server. */
    String localUrl() {
        return "http://" + reachable(bind) + ":" + httpPort;
    }

    /** Port of https; any free one where none is given. */
    int httpsPort() throws IOException {
        return given.containsKey("MD_HTTPS_PORT") ? port(given, "MD_HTTPS_PORT", 0) : Ports.free(1)[0];
    }

    /** The key store of https is there and comes with its password. */
    private static void keyStore(Map<String, String> given) {
        String file = given.get("MD_TLS_KEYSTORE");
        if (file != null && !(Path.of(file).isAbsolute() && Files.isReadable(Path.of(file)))) {
            throw new LaunchFailure("MD_TLS_KEYSTORE=" + file + " is not the full path of a file that can be read");
        }
        if (file != null) {
            needed(given, "MD_TLS_PASSWORD", "MD_TLS_KEYSTORE");
        }
    }

    /** The mail server is named whole or not at all. */
    private static void mail(Map<String, String> given) {
        port(given, "MD_SMTP_PORT", 587);
        listed(given, "MD_SMTP_TLS", "starttls|tls|none", "starttls, tls or none");
        listed(given, "MD_SMTP_HOST", "[A-Za-z0-9._-]+", "mail.example.org");
        listed(given, "MD_MAIL_FROM", "[^@<>\\s,]+@[A-Za-z0-9._-]+", "maintenance@example.org");
        if (given.containsKey("MD_SMTP_HOST")) {
            needed(given, "MD_MAIL_FROM", "MD_SMTP_HOST");
        }
        if (given.containsKey("MD_SMTP_USER")) {
            needed(given, "MD_SMTP_PASSWORD", "MD_SMTP_USER");
        }
    }

    private static String reachable(String bind) {
        String host = bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static int port(Map<String, String> given, String name, int preset) {
        String value = given.getOrDefault(name, String.valueOf(preset));
        int port = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > 65535) {
            throw new LaunchFailure(name + "=" + value + " is not a port: a number from 1 to 65535 is needed");
        }
        return port;
    }

    private static String publicUrl(Map<String, String> given, String bind, int http) {
        String host = bind.equals("127.0.0.1") ? "localhost" : reachable(bind);
        String value = given.getOrDefault("MD_PUBLIC_URL", "http://" + host + ":" + http);
        try {
            URI uri = URI.create(value);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return value.replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            throw new LaunchFailure("MD_PUBLIC_URL=" + value + " is not an address: " + e.getMessage(), e);
        }
        throw new LaunchFailure("MD_PUBLIC_URL=" + value + " is not an address like https://maintenance.example.org");
    }

    private static ZoneId zone(Map<String, String> given) {
        String value = given.getOrDefault("MD_DEFAULT_ZONE", "America/Chicago");
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw new LaunchFailure("MD_DEFAULT_ZONE=" + value + " is not a time zone like America/Chicago", e);
        }
    }

    private static Optional<OwnDatabase> database(Map<String, String> given) {
        String url = given.get(DATABASE);
        if (url == null) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new LaunchFailure("MD_DB_URL=" + url.split("\\?", 2)[0] + " is not an address like jdbc:postgresql://host:5432/database");
        }
        Account user = new Account(needed(given, "MD_DB_USER", DATABASE), needed(given, "MD_DB_PASSWORD", DATABASE));
        boolean owned = given.containsKey("MD_DB_OWNER_USER");
        Account owner = owned ? new Account(given.get("MD_DB_OWNER_USER"), needed(given, "MD_DB_OWNER_PASSWORD", DATABASE)) : user;
        return Optional.of(new OwnDatabase(url, user, owner));
    }

    private static String needed(Map<String, String> given, String name, String with) {
        String value = given.get(name);
        if (value == null) {
            throw new LaunchFailure(name + " is missing: " + with + " is set, so it is needed too");
        }
        return value;
    }
}
