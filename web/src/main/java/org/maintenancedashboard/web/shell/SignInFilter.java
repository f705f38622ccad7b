package org.maintenancedashboard.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.web.common.Redirects;

/** Leads anonymous readers of pages to the sign-in page and who must change the password to that page. */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CHANGE = "/change-password";

    @Inject
    private Accounts accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!PageRequests.isPage(request) || PageRequests.isOpen(request)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            Redirects.lead(request, response, whereOneWas(request).signIn());
        } else if (!PageRequests.path(request).equals(CHANGE) && accounts.mustChangePassword()) {
            Redirects.lead(request, response, CHANGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static NextPath whereOneWas(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
            ? NextPath.of(PageRequests.path(request), request.getQueryString())
            : NextPath.ofReferer(request.getHeader("Referer"), request.getHeader("Host"));
    }
}
