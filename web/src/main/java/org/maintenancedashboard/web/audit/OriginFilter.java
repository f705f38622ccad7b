package org.maintenancedashboard.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.maintenancedashboard.audit.Origin;
import org.maintenancedashboard.audit.refusal.AccessRefusals;
import org.maintenancedashboard.audit.refusal.Refusal;
import org.maintenancedashboard.web.common.PageFailures;

/** Gives each request an id, which its facts, its lines in the log and its answer carry, says where it comes from, and notes refusals. */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String CORRELATION = "correlation";

    @Inject
    private transient AccessRefusals refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String id = UUID.randomUUID().toString();
        response.setHeader("X-Correlation-Id", id);
        MDC.put(CORRELATION, id);
        new Origin(request.getRemoteAddr(), id).begin();
        try {
            chain.doFilter(request, response);
            if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN || request.getAttribute(PageFailures.REFUSED) != null) {
                String caller = request.getUserPrincipal() == null ? "anonymous" : request.getUserPrincipal().getName();
                refusals.add(new Refusal(caller, request.getMethod(), request.getRequestURI(), request.getRemoteAddr()));
            }
        } finally {
            Origin.end();
            MDC.remove(CORRELATION);
        }
    }
}
