package org.maintenancedashboard.web.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.audit.AuditFilter;
import org.maintenancedashboard.common.Invalid;

/** The conditions of a list of facts; a {@code @BeanParam}. */
public class AuditParams {

    @Parameter(description = "Part of the user name")
    @QueryParam("actor")
    private String actor;

    @Parameter(example = "updated")
    @QueryParam("action")
    private String action;

    @Parameter(example = "equipment")
    @QueryParam("entity")
    private String entity;

    @QueryParam("entityId")
    private Long entityId;

    @Parameter(description = "At this moment or later, with offset", example = "2026-11-22T00:00:00Z")
    @QueryParam("from")
    private String from;

    @Parameter(description = "Before this moment, with offset")
    @QueryParam("until")
    private String until;

    AuditFilter filter() {
        return new AuditFilter(actor, action, entity, entityId, moment("from", from), moment("until", until));
    }

    private static Instant moment(String name, String text) {
        try {
            return text == null || text.isBlank() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Invalid(name, "error.parameter.unreadable");
        }
    }
}
