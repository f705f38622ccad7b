package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.TestServer;

/**
 * Follows the links of every page as everybody. Addresses that differ in values only are one kind; of each kind one is followed, or as
 * many as {@code -Dsecurity.links} says. Every answer is 2xx, 3xx or 403 and carries the headers.
 */
class CrawlIT {

    private static final int OF_A_KIND = Integer.getInteger("security.links", 1);
    private static final boolean WHOLE = Boolean.getBoolean("security.whole");
    private static final Map<String, String> EVERYWHERE = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final Ground ground = Ground.of();
    private final List<String> faults = new ArrayList<>();
    private int answers;
    private int links;

    @Test
    void everyLinkLeadsSomewhereAndEveryAnswerCarriesTheHeaders() {
        for (Reader reader : ground.readers.stream().filter(reader -> !reader.out()).filter(reader -> WHOLE || !reader.name().endsWith(" of B")).toList()) {
            int before = answers;
            crawl(reader);
            assertTrue(answers - before > 20, reader.name() + " saw " + (answers - before));
        }
        System.out.printf("crawl: %,d answers, %,d links read, %d faults%n", answers, links, faults.size());
        assertEquals(List.of(), faults);
    }

    private void crawl(Reader reader) {
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Deque<String[]> open = new ArrayDeque<>(List.of(new String[] {"/", "the start"}, new String[] {"/profile", "the start"}));
        AccessRow.read().stream().filter(AccessRow::isPage).map(row -> PageAddress.of(row.path().replace("?id", ""), ground.a))
                .filter(address -> reader.mayOpen(address.replaceFirst("\\?.*", ""), address.contains("id=")) && reader.sees(ground.a.site()))
                .filter(address -> !address.startsWith("/failed")).forEach(address -> open.add(new String[] {address, "the start"}));
        while (!open.isEmpty()) {
            String[] next = open.poll();
            if (!seen.add(next[0]) || kinds.merge(kind(next[0]), 1, Integer::sum) > OF_A_KIND && !next[1].equals("the start")) {
                continue;
            }
            HttpResponse<String> answer = reader.visit().get(next[0]);
            answers++;
            look(reader, next, answer);
            answer.headers().firstValue("Location").ifPresent(to -> add(open, next[0], to));
            if (answer.statusCode() == 200) {
                List<String> found = Sheet.of(answer.body()).links();
                links += found.size();
                found.forEach(link -> add(open, next[0], link));
            }
        }
    }

    private static void add(Deque<String[]> open, String from, String link) {
        URI target = URI.create(TestServer.url() + from).resolve(link);
        if (TestServer.url().equals(target.getScheme() + "://" + target.getAuthority())) {
            String[] next = {target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()), from};
            if (next[0].contains("site=")) {
                open.addLast(next);
            } else {
                open.addFirst(next);
            }
        }
    }

    /** The path with the names of its parameters. */
    private static String kind(String address) {
        return address.replaceFirst("\\?.*", "") + (address.contains("?") ? Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .map(pair -> pair.replaceFirst("=.*", "")).sorted().collect(Collectors.joining("&", "?", "")) : "");
    }

    private void look(Reader reader, String[] next, HttpResponse<String> answer) {
        String where = reader.name() + " at " + next[0] + " from " + next[1] + ": ";
        int status = answer.statusCode();
        if (status >= 400 && status != 403) {
            faults.add(where + status);
        }
        EVERYWHERE.forEach((name, value) -> {
            if (!answer.headers().allValues(name).equals(List.of(value))) {
                faults.add(where + name + " is " + answer.headers().allValues(name));
            }
        });
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        if (!policy.contains("frame-ancestors 'none'") || policy.contains("unsafe-eval") || policy.contains("script-src 'self' 'unsafe-inline'")) {
            faults.add(where + "policy is " + policy);
        }
        if (!next[0].matches("/(resources|jakarta.faces.resource)/.*") && !answer.headers().firstValue("Cache-Control").orElse("").contains("no-store")) {
            faults.add(where + "may be stored");
        }
    }
}
