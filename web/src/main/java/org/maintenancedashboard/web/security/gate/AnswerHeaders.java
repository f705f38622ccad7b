package org.maintenancedashboard.web.security.gate;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.ResponseCommitListener;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.util.Map;

/**
 * Headers of every answer, put in when it leaves, so that nothing that starts an answer anew can lose them. A policy and a rule for caches
 * that the answer already has stay: pages bring their own policy, files of the application their age.
 */
final class AnswerHeaders implements ResponseCommitListener {

    private static final Map<HttpString, String> ALWAYS = Map.of(
            new HttpString("X-Content-Type-Options"), "nosniff",
            new HttpString("Referrer-Policy"), "same-origin",
            new HttpString("X-Frame-Options"), "DENY",
            new HttpString("Cross-Origin-Opener-Policy"), "same-origin");
    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString CACHE = new HttpString("Cache-Control");
    private static final HttpString TRANSPORT = new HttpString("Strict-Transport-Security");

    private final boolean strict;

    AnswerHeaders(boolean strict) {
        this.strict = strict;
    }

    @Override
    public void beforeCommit(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::put);
        if (strict) {
            headers.put(TRANSPORT, "max-age=31536000");
        }
        if (!headers.contains(POLICY)) {
            headers.put(POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
        if (!headers.contains(CACHE) && !isFile(exchange.getRequestPath())) {
            headers.put(CACHE, "no-store");
        }
    }

    /** Styles, scripts, pictures and fonts are the same for everybody. */
    private static boolean isFile(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
    }
}
