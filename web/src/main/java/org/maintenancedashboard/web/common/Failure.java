package org.maintenancedashboard.web.common;

/** What an error page shows of an unknown failure: the id under which the log holds the rest. */
public record Failure(String id) {
}
