package org.maintenancedashboard.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** What kind of request this is, told by its path. */
public final class PageRequests {

    private static final String RESOURCES = "/jakarta.faces.resource/";

    private PageRequests() {
    }

    /** The path inside the application, without the suffix of pages. */
    public static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length()).replaceFirst(";.*$", "");
        return path.endsWith(".xhtml") && !path.startsWith(RESOURCES) ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }

    /** Whether a page is asked for, not a file, not REST. */
    public static boolean isPage(HttpServletRequest request) {
        String path = path(request);
        return !path.startsWith(RESOURCES) && !path.startsWith("/resources/") && !isUnder(path, "/api") && !isUnder(path, "/openapi")
            && !isUnder(path, "/favicon.ico");
    }

    /** Whether the page may be seen without signing in. */
    static boolean isOpen(HttpServletRequest request) {
        return isUnder(path(request), "/login") || isUnder(path(request), "/failed") || isUnder(path(request), "/set-password")
            || isUnder(path(request), "/forgot-password");
    }

    /** The query of a request without some of its parameters; {@code below} goes with the place it stands beside. */
    static String queryWithout(HttpServletRequest request, Collection<String> names) {
        String query = request.getQueryString();
        return query == null ? "" : Arrays.stream(query.split("&")).filter(pair -> !names.contains(pair.replaceFirst("=.*", "")))
            .filter(pair -> !pair.startsWith("below=") || !names.contains("locationId")).collect(Collectors.joining("&"));
    }

    private static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
