package org.maintenancedashboard.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.web.common.Explanation.FieldText;
import org.maintenancedashboard.web.common.Texts;

/**
 * An error answer after RFC 9457.
 *
 * @param type a name for the kind of problem that stays the same
 * @param title the kind of problem in words
 * @param status the HTTP status, repeated
 * @param detail what happened this time
 * @param errors the members at fault; left out where there are none
 */
@Schema(description = "An error after RFC 9457")
public record Problem(
        @Schema(examples = "urn:maintenance-dashboard:problem:bad-request") String type,
        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "Some entries need another look.") String detail,
        @Schema(description = "The members at fault") List<FieldText> errors) {

    /** The media type of every problem. */
    public static final String TYPE = "application/problem+json";

    /** The language of every problem. */
    public static final Locale LANGUAGE = Locale.ENGLISH;

    private static final String PREFIX = "urn:maintenance-dashboard:problem:";

    /** A problem whose title and type follow from its status. */
    public static Problem of(Response.StatusType status, String detail, List<FieldText> errors) {
        String slug = status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new Problem(PREFIX + slug, status.getReasonPhrase(), status.getStatusCode(), detail, errors.isEmpty() ? null : List.copyOf(errors));
    }

    /** A problem with a text of the bundle. */
    public static Problem of(Response.StatusType status, String key, Object... arguments) {
        return of(status, Texts.text(LANGUAGE, key, arguments), List.of());
    }

    /** The exception that answers this problem; 401 carries the challenge. */
    public static WebApplicationException refuse(Status status, String key, Object... arguments) {
        return new WebApplicationException(of(status, key, arguments).response());
    }

    /** The exception that answers 429: nothing is looked at for some seconds; the text gets the minutes. */
    public static WebApplicationException rest(String key, long seconds) {
        Problem problem = of(Status.TOO_MANY_REQUESTS, key, (seconds + 59) / 60);
        return new WebApplicationException(Response.fromResponse(problem.response()).header("Retry-After", seconds).build());
    }

    /** The body of a request; 400 where nothing was sent at all. */
    public static <T> T body(T body) {
        if (body == null) {
            throw refuse(Status.BAD_REQUEST, "error.json.unreadable");
        }
        return body;
    }

    Response response() {
        Response.ResponseBuilder answer = Response.status(status, title).type(TYPE).entity(this);
        return (status == Status.UNAUTHORIZED.getStatusCode() ? answer.header("WWW-Authenticate", "Bearer") : answer).build();
    }
}
