package org.maintenancedashboard.web.security.rate;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.List;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Problems;

/** The limits of this server, shared by its filters. */
@ApplicationScoped
public class RateLimits {

    private static final int MOST = 20_000;
    private static final int TOO_MANY = Status.TOO_MANY_REQUESTS.getStatusCode();

    private final Buckets buckets = new Buckets(Limit::configured, TimeMeter.SYSTEM_MILLISECONDS, MOST);

    /** Whether the call goes on; otherwise it has been answered. */
    boolean admit(List<Key> keys, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (keys.isEmpty()) {
            return true;
        }
        Verdict verdict = buckets.take(keys);
        response.setHeader("RateLimit-Policy", verdict.policy());
        response.setHeader("RateLimit", verdict.rateLimit());
        if (verdict.isAdmitted()) {
            return true;
        }
        response.setHeader("Retry-After", String.valueOf(verdict.retry()));
        if (Counted.isApi(request)) {
            Problems.write(response, Problem.of(Status.TOO_MANY_REQUESTS, "error.http.429", verdict.retry()));
        } else {
            response.sendError(TOO_MANY);
        }
        return false;
    }
}
