package org.maintenancedashboard.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Problems;

/** Errors that the container answers by itself, before or around Jakarta REST, as problems too: a media type that cannot be read, for example. */
final class ProblemResponse extends HttpServletResponseWrapper {

    ProblemResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
        Status known = Status.fromStatusCode(status);
        if (known == null || known.getFamily() != Status.Family.CLIENT_ERROR) {
            super.sendError(status);
        } else {
            Problems.write(this, Problem.of(known, "error.http." + (Problems.isWorded(known) ? status : Status.BAD_REQUEST.getStatusCode())));
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
