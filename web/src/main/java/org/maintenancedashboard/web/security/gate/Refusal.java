package org.maintenancedashboard.web.security.gate;

import jakarta.ws.rs.core.Response.Status;
import org.maintenancedashboard.web.rest.Problem;
import org.maintenancedashboard.web.rest.Problems;

/** Why the gate lets a request not in. */
enum Refusal {

    /** The request names no host of this installation. */
    HOST(Status.BAD_REQUEST, "error.gate.host"),
    /** Passwords and cookies would cross the network for all to read. */
    PLAIN(Status.FORBIDDEN, "error.gate.plain"),
    /** A page of somebody else sent it. */
    ORIGIN(Status.FORBIDDEN, "error.gate.origin"),
    /** The door does not exist. */
    CLOSED(Status.NOT_FOUND, "error.http.404");

    private final Status status;
    private final String key;

    Refusal(Status status, String key) {
        this.status = status;
        this.key = key;
    }

    int status() {
        return status.getStatusCode();
    }

    /** The problem as JSON. */
    String body() {
        return Problems.json(Problem.of(status, key));
    }
}
