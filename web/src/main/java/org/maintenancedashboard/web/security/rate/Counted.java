package org.maintenancedashboard.web.security.rate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.maintenancedashboard.security.Bearer;
import org.maintenancedashboard.web.security.BearerFilter;

/** Which limits a request counts for. */
final class Counted {

    private static final Set<String> SEARCHES = Set.of("q", "search");

    private Counted() {
    }

    static boolean isApi(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return uri.startsWith("/api/") || uri.equals("/api") || uri.equals("/openapi");
    }

    /** The buckets of somebody who has signed in. */
    static List<Key> keys(HttpServletRequest request) {
        String principal = request.getUserPrincipal().getName();
        String user = principal.split("#", 2)[0];
        List<Key> keys = new ArrayList<>();
        if (isApi(request)) {
            keys.add(new Key(Limit.USER, user));
            if (request.getAttribute(BearerFilter.BEARER) instanceof Bearer bearer) {
                keys.add(new Key(Limit.TOKEN, bearer.sid().toString()));
            } else if (!user.equals(principal)) {
                keys.add(new Key(Limit.TOKEN, principal));
            }
        }
        special(request).forEach(limit -> keys.add(new Key(limit, user)));
        return keys;
    }

    private static Stream<Limit> special(HttpServletRequest request) {
        String uri = request.getRequestURI();
        if (isExport(request)) {
            return Stream.of(Limit.EXPORT);
        }
        if (uri.startsWith("/api/v1/imports/") || isUpload(request) && uri.replace(".xhtml", "").equals("/import")) {
            return Stream.of(Limit.IMPORT);
        }
        return isSearch(request.getQueryString()) ? Stream.of(Limit.SEARCH) : Stream.empty();
    }

    /** A file of data, over REST by its address, on a page by the button named export. */
    private static boolean isExport(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/export")
                || "POST".equals(request.getMethod()) && !isApi(request) && !isUpload(request)
                && request.getParameterMap().keySet().stream().anyMatch(name -> name.equals("export") || name.endsWith(":export"));
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isSearch(String query) {
        return query != null && Stream.of(query.split("&")).map(pair -> pair.split("=", 2))
                .anyMatch(pair -> pair.length == 2 && !pair[1].isEmpty() && SEARCHES.contains(pair[0]));
    }
}
