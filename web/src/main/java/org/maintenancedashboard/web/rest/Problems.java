package org.maintenancedashboard.web.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Refusals;
import org.maintenancedashboard.web.common.Explanation;
import org.maintenancedashboard.web.common.Explanation.FieldText;
import org.maintenancedashboard.web.common.Explanations;
import org.maintenancedashboard.web.common.Texts;

/** Exceptions as problems. */
public final class Problems {

    private static final Pattern QUERY_PARAM = Pattern.compile("QueryParam\\(\"([^\"]+)\"\\)");

    private Problems() {
    }

    /** The answer to an exception; a stale write is 412 where the client had named a version. */
    static Response answer(Throwable thrown, boolean conditional) {
        if (Refusals.find(thrown).isPresent()) {
            return explained(thrown, conditional).response();
        }
        Response refused = find(thrown, WebApplicationException.class).map(WebApplicationException::getResponse).orElse(null);
        if (refused != null && refused.getStatus() < Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return refused.hasEntity() || refused.getStatus() < Status.BAD_REQUEST.getStatusCode() ? refused : refused(thrown, refused);
        }
        return unread(thrown).orElseGet(() -> explained(thrown, conditional)).response();
    }

    /** Writes a problem outside Jakarta REST. */
    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json(problem));
    }

    /** A problem as JSON. */
    public static String json(Problem problem) {
        return JsonConfig.JSON.toJson(problem);
    }

    /** Whether the bundle has a sentence of its own for a status. */
    public static boolean isWorded(Status status) {
        String key = "error.http." + status.getStatusCode();
        return !Texts.text(Problem.LANGUAGE, key).equals(key);
    }

    private static Problem explained(Throwable thrown, boolean conditional) {
        Explanation failure = Explanations.of(thrown, Problem.LANGUAGE);
        Status status = switch (failure.kind()) {
            case NOT_FOUND -> Status.NOT_FOUND;
            case CONFLICT -> Status.CONFLICT;
            case STALE -> conditional ? Status.PRECONDITION_FAILED : Status.CONFLICT;
            case INVALID -> Status.BAD_REQUEST;
            case DENIED -> Status.FORBIDDEN;
            case FAULT -> Status.INTERNAL_SERVER_ERROR;
        };
        return Problem.of(status, failure.text(), failure.errors());
    }

    private static Response refused(Throwable thrown, Response refused) {
        Matcher parameter = QUERY_PARAM.matcher(String.valueOf(find(thrown, WebApplicationException.class).orElseThrow().getMessage()));
        if (refused.getStatus() == Status.NOT_FOUND.getStatusCode() && parameter.find()) {
            return invalid(parameter.group(1), "error.parameter.unreadable").response();
        }
        Problem problem = unread(thrown).filter(unread -> refused.getStatus() == Status.BAD_REQUEST.getStatusCode())
                .orElseGet(() -> Problem.of(refused.getStatusInfo(), "error.http." + refused.getStatus()));
        Response.ResponseBuilder answer = Response.fromResponse(problem.response());
        refused.getHeaders().forEach((name, values) -> {
            if ("Allow".equalsIgnoreCase(name)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    private static Optional<Problem> unread(Throwable thrown) {
        if (find(thrown, BodyTooLarge.class).isPresent()) {
            return Optional.of(Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "error.http.413"));
        }
        return find(thrown, JsonbException.class).map(JsonFault::of)
                .or(() -> find(thrown, JsonException.class).map(broken -> Problem.of(Status.BAD_REQUEST, "error.json.unreadable")));
    }

    static Problem invalid(String field, String key, Object... arguments) {
        return Problem.of(Status.BAD_REQUEST, Texts.text(Problem.LANGUAGE, "error.invalid"),
                List.of(new FieldText(field, Texts.text(Problem.LANGUAGE, key, arguments))));
    }

    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }
}
