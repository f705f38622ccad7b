package org.maintenancedashboard.it.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A line of {@code docs/access-policy.csv}.
 *
 * @param method of HTTP, PAGE, or ACTION
 * @param permission {@code open}, {@code signed-in}, {@code page} (who may see the page), or codes: {@code a+b} asks for both, {@code a/b} for one of them
 * @param scope words: {@code site} (the object lies on a site), {@code global} (it lies on none), {@code own} (who does not hold
 *        maintenance.manage_all may be limited to own work), {@code all-sites} (only from all sites), {@code self} (the caller's own, those of others are missing), {@code form} (stores nothing by itself); none where no object is named
 */
record AccessRow(String method, String path, String permission, Set<String> scope) {

    static List<AccessRow> read() {
        try {
            return Files.readAllLines(Path.of("../docs/access-policy.csv")).stream().skip(1).map(line -> line.split(",", -1))
                    .map(cells -> new AccessRow(cells[0], cells[1], cells[2], Set.of(cells[3].isEmpty() ? new String[0] : cells[3].split(" ")))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it is a method of REST. */
    boolean isCall() {
        return !isPage() && !isAction();
    }

    /** Whether it is a page; where the path ends with {@code ?id}, a page whose address names something stored. */
    boolean isPage() {
        return method.equals("PAGE");
    }

    /** Whether it is an action of a page, {@code /page#bean.method}. */
    boolean isAction() {
        return method.equals("ACTION");
    }

    boolean isOpen() {
        return permission.equals("open");
    }

    boolean allows(Set<String> held) {
        return permission.equals("signed-in") || Arrays.stream(permission.split("\\+"))
                .allMatch(part -> Arrays.stream(part.split("/")).anyMatch(held::contains));
    }

    String operation() {
        return method + " " + path;
    }
}
