package org.maintenancedashboard.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Refuses a body that is announced larger than the server reads (25 MB) before anything reads it, so that the answer is a problem. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final long MAX_BYTES = 25L << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > MAX_BYTES) {
            throw Problem.refuse(Status.REQUEST_ENTITY_TOO_LARGE, "error.http.413");
        }
    }
}
