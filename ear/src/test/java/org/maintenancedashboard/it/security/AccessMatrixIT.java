package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/**
 * Walks every method of the OpenAPI document for every principal and every object, and compares with {@code docs/access-policy.csv}, the
 * only statement of who may do what. Writes name a version that never was and an empty body, so that what is allowed still changes nothing.
 */
class AccessMatrixIT {

    private static final long MISSING = 987_654_321L;

    private final List<String> deviations = new ArrayList<>();
    private final Map<String, String> missing = new HashMap<>();
    private int cells;

    @Test
    void everyCellIsAsThePolicySays() {
        List<AccessRow> policy = AccessRow.read().stream().filter(AccessRow::isCall).toList();
        Set<String> stated = new TreeSet<>(policy.stream().map(AccessRow::operation).toList());
        assertEquals(operations(), stated, "docs/access-policy.csv names each operation of REST once");
        Objects a = Objects.make(null);
        Objects b = Objects.make(a);
        for (Principal principal : Principal.all(a.site(), b.site())) {
            for (AccessRow row : policy) {
                if (row.path().contains("{")) {
                    call(principal, row, MISSING, null);
                    if (row.scope().contains("self")) {
                        continue;
                    }
                    call(principal, row, a.id(row.path()), row.scope().contains("site") ? a.site() : null);
                    call(principal, row, b.id(row.path()), row.scope().contains("site") ? b.site() : null);
                } else if (!row.path().endsWith("/logout")) {
                    call(principal, row, 0, null);
                }
            }
        }
        assertTrue(cells > 3000, "cells: " + cells);
        System.out.printf("REST: %,d cells, %d deviate%n", cells, deviations.size());
        assertEquals(List.of(), deviations, deviations.size() + " of " + cells + " cells deviate");
    }

    private void call(Principal principal, AccessRow row, long id, Long site) {
        Reply reply = send(principal.http(), row, id);
        cells++;
        String cell = principal.name() + " " + row.operation() + (id == 0 ? "" : id == MISSING ? " missing" : " of site " + site);
        String found = verdict(principal, row, reply, id == MISSING || !principal.sees(site));
        if (found != null) {
            deviations.add(cell + ": " + found + ", answered " + reply.status());
        }
    }

    /** What is wrong with the answer, null where nothing is. */
    private String verdict(Principal principal, AccessRow row, Reply reply, boolean hidden) {
        int status = reply.status();
        if (status >= 500) {
            return "a failure";
        }
        if (row.isOpen()) {
            return status == 401 || status == 400 ? null : "open to all";
        }
        if (principal.out()) {
            return status == 401 ? null : "not signed in, 401";
        }
        if (principal.readsOnly() && !row.method().equals("GET")) {
            return status == 403 ? null : "only reads, 403";
        }
        if (!row.allows(principal.held()) || row.scope().contains("all-sites") && principal.site() != null && !hidden) {
            return status == 403 || hidden && status == 404 && alike(principal, row, reply) ? null : "lacks " + row.permission() + ", 403";
        }
        if (hidden) {
            return status == 404 && alike(principal, row, reply) ? null : "missing and foreign are the same 404";
        }
        boolean limited = status == 403 && row.scope().contains("own") && !principal.held().contains("maintenance.manage_all");
        return limited || status != 401 && status != 403 && status != 404 ? null : "allowed";
    }

    /** Whether a foreign object is answered like the missing one, which was asked for first. */
    private boolean alike(Principal principal, AccessRow row, Reply reply) {
        return missing.computeIfAbsent(principal.name() + row.operation(), first -> reply.body()).equals(reply.body());
    }

    private static Reply send(Http http, AccessRow row, long id) {
        String path = row.path().replaceFirst("\\{[a-zA-Z]+}", String.valueOf(id)).replaceAll("\\{[a-zA-Z]+}", "1");
        if (row.path().endsWith("/imports/equipment") || row.path().endsWith("/holidays")) {
            return http.upload(path, "empty.csv", new byte[0]);
        }
        var request = http.request(path).header("If-Match", "\"999999\"").setHeader("Accept", "*/*");
        String body = row.path().matches(".*/(hold|cancel|reopen)") ? "{\"reason\":\"asked by a test\"}"
                : row.path().endsWith("/mismatches/move") ? "{\"activityIds\":[]}" : "{}";
        return switch (row.method()) {
            case "GET" -> http.send(request.GET());
            case "DELETE" -> http.send(request.DELETE());
            default -> http.send(request.header("Content-Type", "application/json").method(row.method(), BodyPublishers.ofString(body)));
        };
    }

    private static Set<String> operations() {
        JsonObject paths = Http.admin().get("/openapi").expect(200).json().getJsonObject("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, item) -> item.asJsonObject().keySet().stream().filter(Set.of("get", "post", "put", "delete", "patch")::contains)
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }
}
