package org.maintenancedashboard.web.security.gate;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the gate looks at.
 *
 * @param path the path inside the server, decoded
 * @param scheme by which the caller came, http or https
 * @param host the Host header with its port, null where none was sent
 * @param caller the caller's address, behind named proxies the one they say
 * @param origin the Origin header, or null
 * @param fetchSite the Sec-Fetch-Site header, or null
 */
record Call(String method, String path, String scheme, String host, InetAddress caller, String origin, String fetchSite) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    boolean isUnsafe() {
        return !SAFE.contains(method);
    }

    boolean isApi() {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/openapi");
    }

    boolean isSecure() {
        return "https".equals(scheme);
    }

    /** The host without its port, in small letters; empty where the header is missing or no host. */
    Optional<String> hostName() {
        return hostName(host);
    }

    static Optional<String> hostName(String host) {
        if (host == null || !host.matches("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9a-fA-F:.]+](:\\d{1,5})?")) {
            return Optional.empty();
        }
        return Optional.of(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
    }

    /** Scheme, host and port of an address as browsers write an origin. */
    static String originOf(URI address) {
        int preset = "https".equals(address.getScheme()) ? 443 : 80;
        String port = address.getPort() < 0 || address.getPort() == preset ? "" : ":" + address.getPort();
        return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
