package org.maintenancedashboard.web.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation the problems it can answer, so that resources need not repeat them. Runs when the document is made, in the build. */
public class OpenApiAnswers implements OASFilter {

    private static final Map<String, String> TEXTS = texts();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach(
                (method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = operation.getSecurity() != null && operation.getSecurity().isEmpty();
        boolean body = operation.getRequestBody() != null;
        boolean conditional = parameters(operation).stream().anyMatch(parameter -> "If-Match".equalsIgnoreCase(parameter.getName()));
        boolean writes = method != PathItem.HttpMethod.GET;
        add(operation, "400", body || !parameters(operation).isEmpty());
        add(operation, "401", true);
        add(operation, "403", true);
        add(operation, "404", path.contains("{"));
        add(operation, "409", writes && !open);
        add(operation, "412", conditional);
        add(operation, "428", conditional);
        add(operation, "413", body);
        add(operation, "415", body);
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
                .schema(OASFactory.createSchema().addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING))) : answer;
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
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
        texts.put("500", "A fault of ours; detail holds the id under which the log has the rest");
        return texts;
    }
}
