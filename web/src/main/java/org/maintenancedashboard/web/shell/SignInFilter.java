package org.maintenancedashboard.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maintenancedashboard.security.session.SessionState;
import org.maintenancedashboard.web.common.Redirects;

/**
 * Leads anonymous readers of pages to the sign-in page, those whose session is over as well, and who must change the password to that page.
 * Asks the database for each request of a page, so that what an administrator takes away is gone at the next one.
 */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String SIGN_IN = "/login";
    private static final String CHANGE = "/change-password";

    @Inject
    private CurrentSession session;

    @Inject
    private Recognition recognition;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (PageRequests.path(request).equals(SIGN_IN) && recognition.redeem(response)) {
            Redirects.lead(request, response, new NextPath(request.getParameter("next")).value());
        } else if (!PageRequests.isPage(request) || PageRequests.isOpen(request)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            if (recognition.enter()) {
                chain.doFilter(request, response);
            } else {
                Redirects.lead(request, response, whereOneWas(request).signIn());
            }
        } else {
            signedIn(request, response, chain);
        }
    }

    private void signedIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        SessionState state = session.check();
        if (!state.isLive()) {
            session.close();
            if (recognition.enter()) {
                chain.doFilter(request, response);
                return;
            }
            String signIn = whereOneWas(request).signIn();
            Redirects.lead(request, response, signIn + (signIn.contains("?") ? "&" : "?") + "ended=" + state.ended());
        } else if (state.mustChangePassword() && !PageRequests.path(request).equals(CHANGE)) {
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
