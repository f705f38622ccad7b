package org.maintenancedashboard.web.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.maintenancedashboard.audit.Origin;

/** Gives each request an id and says where it comes from, for the facts it makes. */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String id = UUID.randomUUID().toString();
        response.setHeader("X-Correlation-Id", id);
        new Origin(request.getRemoteAddr(), id).begin();
        try {
            chain.doFilter(request, response);
        } finally {
            Origin.end();
        }
    }
}
