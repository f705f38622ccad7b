package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/**
 * Types into every text field of every form what would be an expression, a script, a formula or a line of the log somewhere else, saves,
 * and then reads all pages and exports: it stands there as it was typed, or nowhere.
 */
class PayloadIT {

    private static final Set<String> SAVES = Set.of("save", "perform", "addCustomer", "add", "keepMine", "replace");
    private static final String EXPRESSION = "${1000+337}#{1000+337}%{1000+337}";
    private static final String SCRIPT = "<img src=x onerror=alert(1)>\"'></textarea><script>alert(1)</script>";
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String LINE = "\r\n2001-01-01 00:00:00,000 INFO  [forged] \u001b[31m";

    /** One after the other, a field each; in the long suite all of them in every field. */
    private static final List<String> PAYLOADS = List.of(EXPRESSION, SCRIPT, FORMULA, LINE);
    private static final boolean WHOLE = Boolean.getBoolean("security.whole");

    private final Ground ground = Ground.of();
    private final Objects things = Objects.make(null);
    private final Visit visit = ground.administrator().visit();
    private final String marker = TestServer.unique("payload");
    private final List<String> faults = new ArrayList<>();
    private int fields;
    private int typed;
    private int read;

    @Test
    void whatIsTypedIsNeverMoreThanText() throws IOException {
        Path log = TestServer.data().resolve("log/server.log");
        int size = (int) Files.size(log);
        for (AccessRow row : AccessRow.read().stream().filter(AccessRow::isAction).filter(row -> SAVES.contains(row.path().replaceFirst(".*\\.", ""))).toList()) {
            PageAction action = PageAction.of(row);
            type(action, PageAddress.of(action.page(), things));
            if (PageAddress.names(action.page())) {
                type(action, action.page());
            }
        }
        for (AccessRow row : AccessRow.read().stream().filter(AccessRow::isPage).toList()) {
            String page = row.path().replace("?id", "");
            look(visit.get(PageAddress.of(page, things)));
            look(visit.get(page));
            look(visit.get(page + "?search=" + marker + "&q=" + marker));
        }
        look(visit.get("/audit?actor=" + ground.administrator().actor()));
        exports();
        log(new String(Arrays.copyOfRange(Files.readAllBytes(log), size, (int) Files.size(log)), StandardCharsets.UTF_8));
        System.out.printf("payloads: %d typed, %d pages read%n", typed, read);
        assertEquals(List.of(), faults);
        assertTrue(typed > 40 && read > 90, typed + " typed, " + read + " read");
    }

    private void type(PageAction action, String address) {
        Sheet page = Sheet.of(visit.get(address).body());
        List<String> buttons = action.buttons(page);
        for (Map.Entry<String, String> field : action.typed(page).entrySet()) {
            if (buttons.isEmpty() || !page.isText(field.getKey())) {
                continue;
            }
            for (String payload : WHOLE ? PAYLOADS : List.of(PAYLOADS.get(fields++ % PAYLOADS.size()))) {
                Sheet fresh = Sheet.of(visit.get(address).body());
                Map<String, String> sent = action.fields(buttons.get(0), "@all", fresh, action.typed(fresh));
                sent.put(field.getKey(), (payload.equals(FORMULA) ? payload + marker : marker + payload));
                HttpResponse<String> answer = visit.ajax(action.page(), sent);
                typed++;
                if (answer.statusCode() >= 500 || answer.body().contains("/failed?code")) {
                    faults.add(action.method() + " with " + payload + " in " + field.getKey() + ": " + answer.statusCode() + " " + answer.body());
                }
            }
        }
    }

    private void look(HttpResponse<String> answer) {
        read++;
        String where = answer.request().uri().getPath() + ": ";
        if (answer.statusCode() >= 500) {
            faults.add(where + answer.statusCode());
        }
        if (answer.body().contains(marker + "1337") || answer.body().contains("13371337")) {
            faults.add(where + "an expression was worked out");
        }
        if (answer.body().contains("<img src=x") || answer.body().contains("<script>alert")) {
            faults.add(where + "a script stands in the page");
        }
    }

    private void exports() {
        Http http = Http.admin();
        String actor = ground.administrator().actor();
        Reply csv = http.send(http.request("/api/v1/audit/export?actor=" + actor).setHeader("Accept", "text/csv")).expect(200);
        if (csv.body().contains(marker)) {
            csv.body().lines().filter(line -> line.matches("(?s).*(^|,)\"?[=+@-].*") && line.contains("cmd|")).forEach(line -> faults.add("a formula: " + line));
            csv.body().lines().filter(line -> line.startsWith("2001-01-01")).forEach(line -> faults.add("a line of its own: " + line));
        } else {
            faults.add("the export shows nothing of what was typed");
        }
        for (String path : List.of("/api/v1/equipment", "/api/v1/locations", "/api/v1/customers", "/api/v1/users", "/api/v1/maintenance/schedules", "/api/v1/maintenance/activities",
                "/api/v1/roles", "/api/v1/maintenance/activity-types", "/api/v1/freeze-windows")) {
            Reply list = http.get(path + "?size=200").expect(200);
            if (list.body().contains("13371337") || !list.header("Content-Type").startsWith("application/json")) {
                faults.add(path + ": " + list.header("Content-Type"));
            }
        }
    }

    private void log(String written) {
        written.lines().filter(line -> line.startsWith("2001-01-01") || line.contains(marker) && line.indexOf('\u001b') >= 0).forEach(line -> faults.add("log: " + line));
    }
}
