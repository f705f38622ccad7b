package org.maintenancedashboard.web.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a reader goes after signing in: a path of this application with its query, nothing else; the overview where that is unknown. */
public record NextPath(String value) {

    static final String START = "/overview";
    private static final int LONGEST = 500;

    public NextPath {
        value = isOurs(value) ? value : START;
    }

    /** The page a browser says it is on, if that page is on the given host. */
    public static NextPath ofReferer(String referer, String host) {
        if (referer == null || host == null) {
            return new NextPath(null);
        }
        try {
            URI page = new URI(referer);
            return new NextPath(host.equals(page.getRawAuthority()) ? withQuery(page.getRawPath(), page.getRawQuery()) : null);
        } catch (URISyntaxException unreadable) {
            return new NextPath(null);
        }
    }

    /** The path and query of a request. */
    public static NextPath of(String path, String query) {
        return new NextPath(withQuery(path, query));
    }

    /** The address of the sign-in page that leads here afterwards. */
    public String signIn() {
        return value.equals(START) ? "/login" : "/login?next=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String withQuery(String path, String query) {
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }

    private static boolean isOurs(String path) {
        return path != null && path.length() > 1 && path.length() <= LONGEST && path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/login")
            && path.indexOf('\\') < 0 && path.chars().noneMatch(c -> c < ' ' || c == 127);
    }
}
