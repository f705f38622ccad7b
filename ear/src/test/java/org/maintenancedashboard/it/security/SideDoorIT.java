package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Nothing of site B shows to those of site A: in no list, search, count, filter, page or suggestion. */
class SideDoorIT {

    private static final List<String> FILTERS = List.of("siteId={site}", "equipmentId={/equipment}", "site={site}", "locationId={/locations}", "locationId={/locations}&below=true",
            "scheduleId={/maintenance/schedules}", "assignedToId={/users}", "parentId={site}");
    private static final List<String> SUGGESTING = List.of("/activity-edit#activityEditor.suggest", "/equipment-edit#locationChoices.places", "/location-edit#locationChoices.places",
            "/schedule#scheduleEditor.suggest", "/schedule#nesting.suggest");

    private static final boolean WHOLE = Boolean.getBoolean("security.whole");

    private final Ground ground = Ground.of();
    private final Http admin = Http.admin();
    private final List<String> names = Stream.of(name("/api/v1/locations/", "site"), name("/api/v1/locations/", "/locations"), name("/api/v1/equipment/", "/equipment"),
            name("/api/v1/freeze-windows/", "/freeze-windows")).toList();
    private final List<String> shown = new ArrayList<>();
    private int asked;

    @Test
    void noListSearchOrCountShowsAnotherSite() {
        List<AccessRow> lists = AccessRow.read().stream().filter(AccessRow::isCall).filter(row -> row.method().equals("GET") && !row.path().contains("{")).toList();
        int seen = 0;
        for (Reader reader : insiders()) {
            Http http = Http.signedIn(reader.actor(), TestServer.adminPassword());
            for (AccessRow row : lists) {
                boolean searched = empty(http.get(row.path() + "?size=1&search=nobody-has-this"));
                String whole = row.path() + (row.path().endsWith("/calendar/maintenance") ? "?from=2031-01-01&to=2031-12-31" : "?size=200");
                look(reader, whole, http.get(whole));
                for (String filter : FILTERS) {
                    look(reader, whole + " " + filter, http.get(whole + "&" + filled(filter)));
                }
                for (String name : searched ? names : List.<String>of()) {
                    asked++;
                    if (!empty(http.get(whole + "&search=" + name))) {
                        shown.add(reader.name() + " counts " + row.path() + " for " + name);
                    }
                }
            }
            seen += admin.get("/api/v1/equipment?search=" + names.get(2)).expect(200).items().size();
        }
        assertEquals(insiders().size(), seen, "the administrator finds it");
        System.out.printf("side doors of REST: %,d requests%n", asked);
        assertEquals(List.of(), shown);
    }

    @Test
    void noPageOrSuggestionShowsAnotherSite() {
        for (Reader reader : insiders()) {
            for (String page : List.of("/overview", "/calendar", "/work", "/equipment", "/locations", "/schedules", "/forecast", "/working-time", "/schedule-mismatches", "/users",
                    "/schedule-year", "/history", "/activity-edit", "/equipment-edit", "/location-edit", "/schedule", "/user")) {
                for (String filter : WHOLE ? FILTERS : FILTERS.subList(0, 2)) {
                    String address = page + "?" + filled(filter) + (page.equals("/calendar") ? "&view=agenda&date=2031-02-06" : "");
                    HttpResponse<String> answer = reader.visit().get(address);
                    look(reader, address, new Reply(address, answer.statusCode(), answer.headers(), answer.body()));
                }
            }
            SUGGESTING.forEach(row -> suggest(reader, row));
        }
        System.out.printf("side doors of pages: %,d requests%n", asked);
        assertEquals(List.of(), shown);
    }

    private static boolean empty(Reply list) {
        return list.status() == 200 && list.body().contains("\"total\":0");
    }

    private void suggest(Reader reader, String path) {
        PageAction action = PageAction.of(new AccessRow("ACTION", path, "page", Set.of()));
        if (!reader.mayOpen(action.page(), false)) {
            return;
        }
        Sheet page = Sheet.of(reader.visit().get(action.page()).body());
        for (String button : action.buttons(page)) {
            for (String text : List.of("TX", "POD", "Site", names.get(2), names.get(1))) {
                Map<String, String> fields = new HashMap<>(action.fields(button, button, page, Map.of()));
                fields.put(button + "_query", text);
                fields.put("jakarta.faces.partial.render", button);
                fields.put("jakarta.faces.behavior.event", "query");
                HttpResponse<String> answer = reader.visit().ajax(action.page(), fields);
                look(reader, path + " " + text, new Reply(path, answer.statusCode(), answer.headers(), answer.body().replace("value=\"" + text, "")));
            }
        }
    }

    private void look(Reader reader, String what, Reply reply) {
        asked++;
        names.stream().filter(reply.body()::contains).forEach(name -> shown.add(reader.name() + " sees " + name + " in " + what));
        if (reply.status() >= 500) {
            shown.add(reader.name() + " at " + what + ": " + reply.status());
        }
    }

    private List<Reader> insiders() {
        List<Reader> insiders = ground.readers.stream().filter(reader -> !reader.out() && reader.name().endsWith(" of A"))
                .filter(reader -> WHOLE || !reader.name().startsWith("technician") && !reader.name().startsWith("site_admin")).toList();
        assertTrue(insiders.size() >= 2);
        return insiders;
    }

    private String filled(String filter) {
        return filter.replaceFirst("\\{.*}", String.valueOf(ground.b.of(filter.replaceAll(".*\\{|}.*", ""))));
    }

    private String name(String path, String kind) {
        JsonObject thing = admin.get(path + ground.b.of(kind)).expect(200).json();
        return thing.getString("name");
    }
}
