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
import org.maintenancedashboard.security.token.PersonalBearer;
import org.maintenancedashboard.web.rest.ApiApplication;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Problems;

/** Guards {@code /api} and {@code /openapi}: asks for a bearer token, never the session of the pages; it counts only while its session is open. */
public class BearerFilter extends HttpFilter {

    /** Request attribute with the {@link Bearer} of the call. */
    public static final String BEARER = Bearer.class.getName();

    /** Request attribute with the {@link PersonalBearer} of a call with a personal API token. */
    static final String PERSONAL = PersonalBearer.class.getName();

    static final String SCHEME = "Bearer ";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final long serialVersionUID = 1L;
    private static final long BODY_LIMIT = 26L * 1024 * 1024;
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
        Optional<String> token = bearer(request.getHeader("Authorization"));
        if (token.isEmpty() || !isAdmitted(request, token.get())) {
            challenge(response, token.isPresent());
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (path.startsWith("/api") && !path.startsWith(ApiApplication.PATH + "/")) {
            Problems.write(response, Problem.of(Status.NOT_FOUND, "error.http.404"));
            return;
        }
        if (request.getAttribute(PERSONAL) instanceof PersonalBearer personal && personal.readOnly() && !READING.contains(request.getMethod())) {
            Problems.write(response, Problem.of(Status.FORBIDDEN, "error.apiToken.readOnly"));
            return;
        }
        proceed(request, response, chain);
    }

    /** The token of an Authorization header, where it holds one. */
    static Optional<String> bearer(String header) {
        return Optional.ofNullable(header).filter(given -> given.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(given -> given.substring(SCHEME.length()).strip());
    }

    private boolean isAdmitted(HttpServletRequest request, String token) {
        if (request.getAttribute(PERSONAL) instanceof PersonalBearer personal) {
            return speaks(request.getUserPrincipal(), personal.principal());
        }
        Optional<Bearer> bearer = tokens.findBearer(token).filter(found -> speaks(request.getUserPrincipal(), found.username()));
        bearer.ifPresent(found -> request.setAttribute(BEARER, found));
        return bearer.isPresent();
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

    private static boolean speaks(Principal principal, String name) {
        return principal != null && principal.getName().equals(name);
    }
}
