package org.maintenancedashboard.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maintenancedashboard.web.common.Redirects;

/** Refuses a page whose permissions the reader does not hold; the overview leads to the first page one may read instead. */
public class RightsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = PageRequests.path(request);
        if (request.getUserPrincipal() == null || !PageRequests.isPage(request) || isHeld(request, path)) {
            chain.doFilter(request, response);
        } else if (path.equals(NextPath.START)) {
            Redirects.lead(request, response, Navigation.start(request::isUserInRole));
        } else if (Redirects.isAjax(request)) {
            Redirects.lead(request, response, "/failed");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A form sent back says nothing of what it changes: either right will do, the service decides. */
    private static boolean isHeld(HttpServletRequest request, String path) {
        boolean sentBack = "POST".equals(request.getMethod());
        boolean named = request.getParameter("id") != null;
        return (sentBack || !named) && PageRight.of(path).isHeld(request::isUserInRole)
            || (sentBack || named) && PageRight.ofStored(path).isHeld(request::isUserInRole);
    }
}
