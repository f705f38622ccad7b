package org.maintenancedashboard.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The error page for 401: what the container refuses before any filter, which is a bearer token that it cannot accept. */
@WebServlet(ChallengeServlet.PATH)
public class ChallengeServlet extends HttpServlet {

    static final String PATH = "/errors/401";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            BearerFilter.challenge(response, request.getHeader("Authorization") != null);
        }
    }
}
