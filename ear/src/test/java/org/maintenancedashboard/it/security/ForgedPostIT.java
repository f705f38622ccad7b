package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Sends the buttons of every page back as those who may not press them: the hidden button with the reader's own view state, any button
 * with the administrator's, and a button of a page of one's own with the id of a foreign thing. Nothing happens, nothing fails.
 */
class ForgedPostIT {

    /** All readers on both sites in {@code mvn -Psecurity verify}; else those who are nearest to what they may not. */
    private static final boolean WHOLE = Boolean.getBoolean("security.whole");
    private static final Set<String> NEAR = Set.of("viewer of A", "technician of A", "planner of B", "site_admin of B", "anonymous");
    /** Actions that the same posts do set off for one who may; each leaves a fact. */
    private static final Set<String> DONE = Set.of("/activity#activityPage.perform", "/activity#activityPage.tick", "/activity-edit#activityEditor.save", "/equipment-edit#equipmentEdit.save",
            "/freeze-window#freezeWindow.save", "/location-edit#locationEdit.save", "/schedule#scheduleEditor.save", "/user#userEditor.makeLink", "/user#userEditor.save");

    private final Ground ground = Ground.of();
    private final List<Reader> readers = ground.readers.stream().filter(reader -> WHOLE || NEAR.contains(reader.name())).toList();
    private final Facts facts;
    private final Map<Reader, Long> done = new HashMap<>();
    private final List<String> deviations = new ArrayList<>();
    private final Set<String> pressed = new TreeSet<>();
    private int posts;
    private int cells;

    ForgedPostIT() throws SQLException {
        facts = new Facts();
    }

    @AfterEach
    void close() throws SQLException {
        facts.close();
    }

    @Test
    void nobodyDoesWhatIsNotTheirs() {
        for (AccessRow row : AccessRow.read().stream().filter(AccessRow::isAction).toList()) {
            if (row.isOpen() || row.scope().contains("self") && !PageAddress.names(PageAction.of(row).page())) {
                continue;
            }
            PageAction action = PageAction.of(row);
            for (Objects things : WHOLE && PageAddress.placed(action.page()) ? List.of(ground.a, ground.b) : List.of(ground.a)) {
                press(action, row, things);
            }
        }
        System.out.printf("forged posts: %,d posts, %,d cells, %d buttons, %d deviate%n", posts, cells, pressed.size(), deviations.size());
        assertEquals(List.of(), deviations, deviations.size() + " of " + cells + " cells deviate");
        assertTrue(cells > (WHOLE ? 1400 : 300), "cells: " + cells);
        assertTrue(pressed.size() > 45, pressed::toString);
    }

    @Test
    void whoMayDoesByTheSamePosts() {
        Objects own = Objects.make(ground.a);
        Reader administrator = ground.administrator();
        Set<String> done = new TreeSet<>();
        List<AccessRow> rows = AccessRow.read().stream().filter(AccessRow::isAction).filter(row -> row.scope().contains("site") && !row.path().contains("#viewing.")).toList();
        for (boolean last : new boolean[] {false, true}) {
            for (AccessRow row : rows.stream().filter(row -> row.path().endsWith("delete") == last).toList()) {
                PageAction action = PageAction.of(row);
                String address = PageAddress.of(action.page(), own);
                long before = facts.of(administrator.actor());
                Sheet page = Sheet.of(administrator.visit().get(address).body());
                for (String button : action.buttons(page)) {
                    send(administrator, action, address, action.fields(button, "@all", page, action.typed(page)));
                }
                if (facts.of(administrator.actor()) > before) {
                    done.add(row.path());
                }
            }
        }
        System.out.println("done by the same posts: " + done);
        assertTrue(done.containsAll(DONE), done::toString);
    }

    private void press(PageAction action, AccessRow row, Objects things) {
        String address = PageAddress.of(action.page(), things);
        Sheet whole = Sheet.of(ground.administrator().visit().get(address).body());
        List<String> buttons = action.buttons(whole);
        if (action.shown(whole)) {
            pressed.add(row.path());
        }
        for (Reader reader : readers) {
            if (isAllowed(reader, action, row, things)) {
                continue;
            }
            cells++;
            long before = done.computeIfAbsent(reader, first -> facts.of(reader.actor()));
            HttpResponse<String> own = reader.visit().get(address);
            Sheet from = Sheet.of(own.statusCode() == 200 ? own.body() : reader.visit().get("/profile").body());
            for (String button : buttons) {
                Map<String, String> typed = action.typed(whole);
                send(reader, action, address, action.fields(button, "@all", from, typed));
                send(reader, action, address, action.fields(button, button, whole, typed));
                if (own.statusCode() == 200) {
                    send(reader, action, address, action.fields(button, button, from, Map.of()));
                }
            }
            done.put(reader, facts.of(reader.actor()));
            if (done.get(reader) != before) {
                deviations.add(reader.name() + " did " + row.path() + " at " + address + ": " + facts.latest(reader.actor()));
            }
        }
    }

    private void send(Reader reader, PageAction action, String address, Map<String, String> fields) {
        HttpResponse<String> answer = reader.visit().ajax(action.page(), fields);
        posts++;
        if (answer.statusCode() >= 500 || answer.body().contains("Exception") || answer.body().contains("<error>") || answer.body().contains("/failed?code")) {
            deviations.add(reader.name() + " sent " + action.method() + " to " + address + ": " + answer.statusCode() + " " + answer.body());
        }
        if (reader.out() && answer.statusCode() != 401 && !answer.body().contains("/login") && !answer.headers().firstValue("Location").orElse("").contains("/login")) {
            deviations.add(reader.name() + " sent " + action.method() + " to " + address + " and was not led to the sign-in page: " + answer.statusCode());
        }
    }

    private static boolean isAllowed(Reader reader, PageAction action, AccessRow row, Objects things) {
        boolean stored = PageAddress.names(action.page());
        boolean held = row.permission().equals("page") || row.allows(reader.held());
        boolean seen = !row.scope().contains("site") && !row.scope().contains("form") || !PageAddress.placed(action.page()) || reader.sees(things.site());
        return !reader.out() && reader.mayOpen(action.page(), stored) && held && seen && !(row.scope().contains("all-sites") && reader.site() != null);
    }

    @Test
    void anotherIdInTheAddressOfAFormLeadsToNothingForeign() {
        int sent = 0;
        for (AccessRow row : AccessRow.read().stream().filter(AccessRow::isAction).filter(row -> row.scope().contains("site"))
                .filter(row -> !row.path().endsWith("delete") && !row.path().contains("#viewing.")).toList()) {
            PageAction action = PageAction.of(row);
            if (!PageAddress.placed(action.page())) {
                continue;
            }
            for (Reader reader : readers.stream().filter(reader -> reader.site() != null && isAllowed(reader, action, row, reader.site().equals(ground.a.site()) ? ground.a : ground.b)).toList()) {
                Objects own = reader.site().equals(ground.a.site()) ? ground.a : ground.b;
                Objects foreign = own == ground.a ? ground.b : ground.a;
                Sheet page = Sheet.of(reader.visit().get(PageAddress.of(action.page(), own)).body());
                for (String button : action.buttons(page)) {
                    Map<String, String> fields = new LinkedHashMap<>(action.fields(button, button, page, Map.of()));
                    parameters(PageAddress.of(action.page(), foreign)).forEach(fields::put);
                    send(reader, action, "a foreign thing", fields);
                    sent++;
                }
                assertEquals(0, facts.about(reader.actor(), foreign.all().values()), reader.name() + " did " + row.path() + " to a foreign thing");
            }
        }
        assertEquals(List.of(), deviations);
        System.out.printf("foreign ids: %,d posts%n", sent);
    }

    private static Map<String, String> parameters(String address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
            parameters.put(pair.replaceFirst("=.*", ""), pair.replaceFirst(".*=", ""));
        }
        return parameters;
    }
}
