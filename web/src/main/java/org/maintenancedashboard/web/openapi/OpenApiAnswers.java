package org.maintenancedashboard.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.maintenancedashboard.common.Coded;
import org.maintenancedashboard.equipment.EquipmentStatus;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.schedule.resolution.Level;
import org.maintenancedashboard.schedule.resolution.Standing;
import org.maintenancedashboard.security.user.UserStatus;
import org.maintenancedashboard.web.rest.Problem;

/**
 * Adds to every operation the problems it can answer, so that resources need not repeat them, and shows enums by their codes. Runs when the
 * document is made, in the build.
 */
public class OpenApiAnswers implements OASFilter {

    private static final List<Class<? extends Coded>> CODED = List.of(Priority.class, ActivityStatus.class, EquipmentStatus.class, UserStatus.class,
            Level.class, Standing.class);
    private static final Map<String, String> TEXTS = texts();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach(
                (method, operation) -> complete(path, item, method)));
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        CODED.forEach(type -> Optional.ofNullable(schemas.get(type.getSimpleName())).ifPresent(schema -> schema.setEnumeration(codes(type))));
        if (schemas.containsKey("EntityPart")) {
            Map<String, Schema> shown = new LinkedHashMap<>(schemas);
            shown.put("EntityPart", OASFactory.createSchema().addType(SchemaType.STRING).format("binary").description("The content of a file"));
            shown.keySet().removeAll(Set.of("MediaType", "MultivaluedMapStringString"));
            document.getComponents().setSchemas(shown);
        }
    }

    private static List<Object> codes(Class<? extends Coded> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> (Object) constant.code()).toList();
    }

    private static void complete(String path, PathItem item, PathItem.HttpMethod method) {
        Operation operation = item.getOperations().get(method);
        List<Parameter> parameters = Stream.of(item.getParameters(), operation.getParameters()).filter(Objects::nonNull).flatMap(List::stream).toList();
        boolean open = operation.getSecurity() != null && operation.getSecurity().isEmpty();
        boolean body = operation.getRequestBody() != null;
        boolean conditional = parameters.stream().anyMatch(parameter -> "If-Match".equalsIgnoreCase(parameter.getName()));
        boolean writes = method != PathItem.HttpMethod.GET;
        add(operation, "400", body || !parameters.isEmpty());
        add(operation, "401", true);
        add(operation, "403", true);
        add(operation, "404", path.contains("{"));
        add(operation, "409", writes && !open);
        add(operation, "412", conditional);
        add(operation, "428", conditional);
        add(operation, "413", body);
        add(operation, "415", body);
        add(operation, "429", true);
        add(operation, "500", true);
    }

    private static void add(Operation operation, String status, boolean possible) {
        if (possible && (operation.getResponses() == null || !operation.getResponses().hasAPIResponse(status))) {
            if (operation.getResponses() == null) {
                operation.setResponses(OASFactory.createAPIResponses());
            }
            operation.getResponses().addAPIResponse(status, problem(status));
        }
    }

    private static APIResponse problem(String status) {
        APIResponse answer = OASFactory.createAPIResponse().description(TEXTS.get(status)).content(OASFactory.createContent().addMediaType(
                Problem.TYPE, OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        return "401".equals(status) ? answer.addHeader("WWW-Authenticate", OASFactory.createHeader().description("Bearer")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))) : answer;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("400", "Unreadable, an unknown member, or a value that is refused; errors names the members");
        texts.put("401", "No access token, or one that does not count");
        texts.put("403", "The caller's role does not include this");
        texts.put("404", "There is no such thing, or it lies outside the caller's sites");
        texts.put("409", "The state does not allow it, or a value is taken");
        texts.put("412", "Somebody else saved first");
        texts.put("413", "The body is too large");
        texts.put("415", "The media type of the body is not taken here");
        texts.put("428", "If-Match is missing");
        texts.put("429", "Too many calls in a minute; Retry-After says in how many seconds to try again");
        texts.put("500", "A fault of ours; detail holds the id under which the log has the rest");
        return texts;
    }
}
