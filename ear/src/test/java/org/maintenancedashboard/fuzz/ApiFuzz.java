package org.maintenancedashboard.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.it.security.Objects;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Sends what no client should send to whatever the OpenAPI document offers. See the package for the rules. */
class ApiFuzz {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    /** Calls that end the session the requests are sent in, or start what runs on by itself. */
    private static final Set<String> LEFT_OUT = Set.of("/api/v1/auth/logout", "/api/v1/jobs/generate-occurrences");

    private final Http http = Http.admin();
    private final Document document = new Document(http.get("/openapi").expect(200).body());
    private final Objects objects = Objects.make(null);
    private final Map<String, JsonNode> bases = new HashMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private Tables tables;
    private Set<String> before;
    private int sent;

    @Test
    void neitherFaultsNorTracesNorChangesByWhatIsRefused() throws SQLException {
        try (Connection connection = TestServer.connection()) {
            tables = new Tables(connection);
            before = tables.now();
            List<Operation> operations = Operation.all(document.root()).stream().filter(operation -> !LEFT_OUT.contains(operation.path())).toList();
            for (Operation operation : operations) {
                everyValueOnce(operation);
            }
            Random random = new Random(SEED);
            List<Operation> writing = operations.stream().filter(operation -> !operation.body().isMissingNode()).toList();
            while (sent < REQUESTS) {
                pair(writing.get(random.nextInt(writing.size())), random);
            }
        }
        System.out.printf("%,d requests, seed %d, statuses %s%n", sent, SEED, statuses);
        assertTrue(sent >= REQUESTS);
        assertEquals(Map.of(), faults);
    }

    private void everyValueOnce(Operation operation) throws SQLException {
        for (String parameter : operation.queryParameters()) {
            for (String value : Hostile.PARAMETERS) {
                send(operation, "?" + parameter + "=" + value, null, parameter + "=" + value);
            }
        }
        if (operation.path().contains("{")) {
            for (String id : List.of("0", "-1", "9223372036854775808", "abc", "%00", "%F0%9F%98%80", "1.5", "x".repeat(3000), "..%2F1", "%0d%0a")) {
                answer(operation, operation.path().replaceAll("\\{[^}]+}", id), "{}", "id " + id);
            }
        }
        if (operation.body().isMissingNode()) {
            return;
        }
        for (String body : Hostile.BODIES) {
            send(operation, "", body, body);
        }
        for (String member : members(operation)) {
            send(operation, "", text(base(operation).without(member)), member + " left out");
            send(operation, "", text(base(operation)).replaceFirst("\\{", "{\"" + member + "\":1,"), member + " twice");
            for (String value : Hostile.MEMBERS) {
                send(operation, "", with(base(operation), Map.of(member, value)), member + " = " + value);
            }
        }
        send(operation, "", with(base(operation), Map.of("nobodyKnows", "1")), "an unknown member");
    }

    private void pair(Operation operation, Random random) throws SQLException {
        List<String> members = members(operation);
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < 2 && !members.isEmpty(); i++) {
            values.put(members.get(random.nextInt(members.size())), Hostile.MEMBERS.get(random.nextInt(Hostile.MEMBERS.size())));
        }
        send(operation, "", with(base(operation), values), values.toString());
    }

    private void send(Operation operation, String query, String body, String what) throws SQLException {
        answer(operation, path(operation) + query, body == null ? "{}" : body, what);
    }

    private void answer(Operation operation, String address, String body, String what) throws SQLException {
        HttpRequest.Builder request = http.request(address).header("If-Match", "\"999999\"").setHeader("Accept", "application/json, application/problem+json, */*;q=0.5");
        Reply reply = reply(operation, what, switch (operation.method()) {
            case "GET" -> request.GET();
            case "DELETE" -> request.DELETE();
            default -> request.header("Content-Type", "application/json").method(operation.method(), BodyPublishers.ofString(body));
        });
        sent++;
        if (reply == null) {
            return;
        }
        statuses.merge(reply.status(), 1, Integer::sum);
        String wrong = document.wrong(operation, reply);
        if (wrong != null) {
            fault(operation, what, reply, wrong);
        }
        Set<String> after = tables.now();
        if (reply.status() >= 400 && !after.equals(before)) {
            fault(operation, what, reply, "was refused and changed something");
        }
        before = after;
    }

    /** The answer; where none comes in time that is a fault too. */
    private Reply reply(Operation operation, String what, HttpRequest.Builder request) {
        try {
            return http.send(request);
        } catch (UncheckedIOException none) {
            faults.merge(operation + " with " + what.substring(0, Math.min(80, what.length())) + ": " + none.getMessage(), 1, Integer::sum);
            return null;
        }
    }

    private void fault(Operation operation, String what, Reply reply, String wrong) {
        if (faults.merge(operation + ": " + wrong.substring(0, Math.min(300, wrong.length())), 1, Integer::sum) == 1) {
            System.out.println(operation + " with " + what.substring(0, Math.min(80, what.length())) + ": " + wrong + " | " + reply.body().substring(0, Math.min(300, reply.body().length())));
        }
    }

    private List<String> members(Operation operation) {
        List<String> names = new ArrayList<>();
        document.followed(operation.body()).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private String path(Operation operation) {
        return operation.path().contains("{") ? operation.path().replaceFirst("\\{[a-zA-Z]+}", String.valueOf(objects.id(operation.path()))).replaceAll("\\{[a-zA-Z]+}", "1") : operation.path();
    }

    /** What an object of the kind holds, as far as the method takes it, so that only what is hostile is wrong. */
    private ObjectNode base(Operation operation) {
        JsonNode found = bases.computeIfAbsent(operation.path(), path -> {
            String item = path.contains("{") ? path.replaceAll("}.*", "}") : path + "/{id}";
            boolean known = Operation.all(document.root()).stream().anyMatch(other -> other.method().equals("GET") && other.path().equals(item));
            if (!known) {
                return JsonNodeFactory.instance.objectNode();
            }
            Reply reply = http.get(item.replaceAll("\\{[^}]+}", String.valueOf(objects.id(item))));
            return reply.status() == 200 ? Document.read(reply.body()) : JsonNodeFactory.instance.objectNode();
        });
        ObjectNode base = JsonNodeFactory.instance.objectNode();
        for (Iterator<String> names = members(operation).iterator(); names.hasNext();) {
            String name = names.next();
            JsonNode value = found.has(name) ? found.get(name) : found.path(name.replaceAll("Id$", "")).path("id");
            if (!value.isMissingNode()) {
                base.set(name, value);
            }
        }
        if (operation.method().equals("POST") && base.has("name")) {
            base.put("name", TestServer.unique("fuzz"));
        }
        return base;
    }

    private static String with(ObjectNode base, Map<String, String> values) {
        String text = text(base.without(values.keySet()));
        StringBuilder members = new StringBuilder();
        values.forEach((name, value) -> members.append('"').append(name).append("\":").append(value).append(','));
        return text.equals("{}") ? "{" + members.substring(0, Math.max(0, members.length() - 1)) + "}" : "{" + members + text.substring(1);
    }

    private static String text(JsonNode node) {
        return node.toString();
    }
}
