package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Opens every page as everybody, with a thing of site A, of site B and one that never was, and compares with {@code docs/access-policy.csv}. */
class PageMatrixIT {

    private static final long MISSING = 987_654_321L;
    private static final Pattern CHANCE = Pattern.compile("nonce=\"[^\"]*\"|jakarta.faces.ViewState\"[^>]*value=\"[^\"]*\"|csp.init\\('[^']*'\\)|[0-9A-F]{8}|[0-9a-f-]{36}");

    private final Ground ground = Ground.of();
    private final List<String> deviations = new ArrayList<>();
    private int cells;

    @Test
    void everyPageOpensToWhomThePolicySays() {
        for (AccessRow row : AccessRow.read().stream().filter(AccessRow::isPage).filter(row -> !row.path().endsWith("?id")).toList()) {
            for (Reader reader : ground.readers) {
                if (PageAddress.names(row.path())) {
                    String gone = look(reader, row, PageAddress.missing(row.path(), MISSING), true, null);
                    place(reader, row, ground.a, gone);
                    place(reader, row, ground.b, gone);
                }
                if (!PageAddress.placed(row.path()) || PageAddress.lenient(row.path())) {
                    look(reader, row, row.path(), false, null);
                }
            }
        }
        System.out.printf("pages: %,d cells, %d deviate%n", cells, deviations.size());
        assertEquals(List.of(), deviations, deviations.size() + " of " + cells + " cells deviate");
        assertTrue(cells > 900, "cells: " + cells);
    }

    @Test
    void theSelectedSiteHidesNothingThatALinkNamesAndIsNeverAForeignOne() {
        Reader administrator = ground.administrator();
        administrator.visit().get("/overview?site=" + ground.b.site());
        assertEquals(200, administrator.visit().get(PageAddress.of("/locations", ground.a)).statusCode());
        administrator.visit().get("/overview?site=all");
        Reader insider = ground.readers.stream().filter(reader -> reader.name().equals("viewer of A")).findFirst().orElseThrow();
        insider.visit().get("/overview?site=" + ground.b.site());
        assertTrue(insider.visit().get("/equipment").body().contains(PageAddress.of("/equipment-detail", ground.a)), "still the own site");
    }

    private void place(Reader reader, AccessRow row, Objects things, String gone) {
        boolean hidden = PageAddress.placed(row.path()) && !reader.sees(things.site());
        look(reader, row, PageAddress.of(row.path(), things), hidden, gone);
    }

    /** Counts a cell; answers the text of the page without what changes by chance, for foreign things to be compared with missing ones. */
    private String look(Reader reader, AccessRow row, String address, boolean hidden, String gone) {
        HttpResponse<String> answer = reader.visit().get(address);
        cells++;
        String text = CHANCE.matcher(answer.body().replaceAll("\\d{4,}", "N")).replaceAll("");
        String found = verdict(reader, row, address, hidden, answer);
        if (found == null && hidden && gone != null && !text.equals(gone)) {
            int at = IntStream.range(0, Math.min(text.length(), gone.length())).filter(i -> text.charAt(i) != gone.charAt(i)).findFirst().orElse(0);
            found = "told apart from a missing one by " + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
        }
        if (found != null) {
            deviations.add(reader.name() + " " + address + ": " + found + ", answered " + answer.statusCode() + " " + answer.headers().firstValue("Location").orElse(""));
        }
        return text;
    }

    private static String verdict(Reader reader, AccessRow row, String address, boolean hidden, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String to = answer.headers().firstValue("Location").orElse("");
        if (row.isOpen()) {
            return status == 200 || status == 302 ? null : "open to all";
        }
        if (reader.out()) {
            return status == 302 && to.contains("/login") || status == 401 ? null : "led to the sign-in page";
        }
        boolean stored = address.contains("?id=") || address.contains("&id=");
        if (!reader.mayOpen(row.path(), stored)) {
            return status == 403 || status == 302 && row.path().equals("/overview") ? null : "lacks " + row.permission() + ", 403";
        }
        if (hidden && !PageAddress.lenient(row.path())) {
            return status == 404 ? null : "missing and foreign are the same 404";
        }
        return status == 200 ? null : "opens";
    }
}
