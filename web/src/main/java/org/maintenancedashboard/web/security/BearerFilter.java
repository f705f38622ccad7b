package org.maintenancedashboard.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.maintenancedashboard.security.Bearer;
import org.maintenancedashboard.security.Tokens;
import org.maintenancedashboard.web.rest.ApiApplication;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Problems;

/** Guards {@code /api} and {@code /openapi}: asks for a bearer token, never the session of the pages; it counts only while its session is open. */
public class BearerFilter extends HttpFilter {

    /** Request attribute with the {@link Bearer} of the call. */
    public static final String BEARER = Bearer.class.getName();

    private static final long serialVersionUID = 1L;
    private static final long BODY_LIMIT = 26L * 1024 * 1024;
    private static final String SCHEME = "Bearer ";
    private static final Set<String> OPEN = Set.of(ApiApplication.PATH + "/auth/login", ApiApplication.PATH + "/auth/refresh");

    @Inject
    private transient Tokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (OPEN.contains(path)) {
            proceed(request, response, chain);
            return;
        }
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            challenge(response, false);
            return;
        }
        Optional<Bearer> bearer = tokens.findBearer(header.substring(SCHEME.length()).strip());
        if (bearer.filter(found -> speaks(request.getUserPrincipal(), found)).isEmpty()) {
            challenge(response, true);
            return;
        }
        request.setAttribute(BEARER, bearer.get());
        response.setHeader("Cache-Control", "no-store");
        if (path.startsWith("/api") && !path.startsWith(ApiApplication.PATH + "/")) {
            Problems.write(response, Problem.of(Status.NOT_FOUND, "error.http.404"));
            return;
        }
        proceed(request, response, chain);
    }

    private static void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() > BODY_LIMIT) {
            Problems.write(response, Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "error.http.413"));
        } else {
            chain.doFilter(new LimitedRequest(request, BODY_LIMIT), new ProblemResponse(response));
        }
    }

    /** Answers 401: a bearer is missing, or the one given does not count. */
    static void challenge(HttpServletResponse response, boolean given) throws IOException {
        response.setHeader("WWW-Authenticate", given ? "Bearer error=\"invalid_token\"" : "Bearer");
        Problems.write(response, Problem.of(Status.UNAUTHORIZED, given ? "error.token.invalid" : "error.token.missing"));
    }

    private static boolean speaks(Principal principal, Bearer bearer) {
        return principal != null && principal.getName().equals(bearer.username());
    }
}
