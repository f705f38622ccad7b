package org.maintenancedashboard.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.common.Coded;
import org.maintenancedashboard.web.rest.ApiApplication;

class OpenApiTest {

    private static final JsonObject DOCUMENT = document();

    @Test
    void everyResourceMethodStandsInTheDocument() {
        assertTrue(methods().count() > 4, "no resources found");
        Set<String> missing = methods().map(OpenApiTest::operation).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(operations().collect(Collectors.toSet()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyOperationHasASummaryASuccessAndItsProblems() {
        Set<String> poor = operations().filter(operation -> !isComplete(operation(operation))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), poor);
    }

    @Test
    void everyOperationAsksForABearerUnlessItOpensASession() {
        assertTrue(DOCUMENT.getJsonArray("security").getJsonObject(0).containsKey("bearer"));
        Set<String> open = operations().filter(operation -> operation(operation).containsKey("security")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("post /api/v1/auth/login", "post /api/v1/auth/refresh"), open);
    }

    @Test
    void enumsAreShownByTheirCodes() {
        JsonObject schemas = DOCUMENT.getJsonObject("components").getJsonObject("schemas");
        new ClassFileImporter().importPackages("org.maintenancedashboard").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class) && schemas.containsKey(type.getSimpleName()))
                .forEach(type -> assertEquals(codes(type.reflect()), shown(schemas.getJsonObject(type.getSimpleName()))));
    }

    private static List<String> codes(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> ((Coded) constant).code()).toList();
    }

    private static List<String> shown(JsonObject schema) {
        return schema.getJsonArray("enum").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static boolean isComplete(JsonObject operation) {
        JsonObject answers = operation.getJsonObject("responses");
        return !operation.getString("summary", "").isBlank() && operation.containsKey("tags")
                && answers.keySet().stream().filter(status -> status.startsWith("2")).anyMatch(status -> "204".equals(status) || hasSchema(answers, status))
                && answers.getJsonObject("401").getJsonObject("content").containsKey("application/problem+json");
    }

    private static boolean hasSchema(JsonObject answers, String status) {
        return answers.getJsonObject(status).containsKey("content") && answers.getJsonObject(status).getJsonObject("content").values().stream()
                .allMatch(type -> !type.asJsonObject().getJsonObject("schema").isEmpty());
    }

    private static Stream<JavaMethod> methods() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.maintenancedashboard.web")
                .stream().filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::getMethods).flatMap(Set::stream)
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static String operation(JavaMethod method) {
        String verb = method.getAnnotations().stream().map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class)).findFirst().orElseThrow()
                .getAnnotationOfType(HttpMethod.class).value();
        String path = ApiApplication.PATH + slashed(method.getOwner().getAnnotationOfType(Path.class).value())
                + method.tryGetAnnotationOfType(Path.class).map(below -> slashed(below.value())).orElse("");
        return verb.toLowerCase(Locale.ROOT) + " " + path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*\\}", "{$1}");
    }

    private static String slashed(String path) {
        String bare = path.replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static Stream<String> operations() {
        return DOCUMENT.getJsonObject("paths").entrySet().stream().flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                .filter(verb -> Set.of("get", "post", "put", "delete", "patch").contains(verb)).map(verb -> verb + " " + path.getKey()));
    }

    private static JsonObject operation(String operation) {
        String[] parts = operation.split(" ", 2);
        return DOCUMENT.getJsonObject("paths").getJsonObject(parts[1]).getJsonObject(parts[0]);
    }

    private static JsonObject document() {
        InputStream document = OpenApiTest.class.getResourceAsStream("/openapi/openapi.json");
        try (JsonReader reader = Json.createReader(document)) {
            return reader.readObject();
        }
    }
}
