package org.maintenancedashboard.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * One address per page: {@code /} leads to the overview, {@code /page.xhtml} to {@code /page}; {@code ?site=} is kept in the session,
 * and conditions of another site are taken out of the address.
 */
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteSelection selection;

    @Inject
    private SiteConditions conditions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!"GET".equals(request.getMethod()) || !PageRequests.isPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        String path = PageRequests.path(request);
        if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + NextPath.START);
        } else if (request.getRequestURI().endsWith(".xhtml")) {
            String query = request.getQueryString();
            response.sendRedirect(request.getContextPath() + path + (query == null ? "" : "?" + query));
        } else {
            if (request.getUserPrincipal() != null && request.getParameter("site") != null) {
                selection.choose(request.getParameter("site"));
                List<String> left = conditions.left(request);
                if (!left.isEmpty()) {
                    selection.leaveBehind(left);
                    response.sendRedirect(request.getContextPath() + path + "?" + PageRequests.queryWithout(request, left));
                    return;
                }
            }
            chain.doFilter(request, response);
        }
    }
}
