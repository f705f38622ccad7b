package org.maintenancedashboard.web.security.rate;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Limits what somebody who has signed in asks for. */
public class CallerLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RateLimits limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getUserPrincipal() == null || limits.admit(Counted.keys(request), request, response)) {
            chain.doFilter(request, response);
        }
    }
}
