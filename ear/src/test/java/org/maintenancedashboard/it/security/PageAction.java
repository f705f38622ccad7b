package org.maintenancedashboard.it.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An action of a page as the policy names it, and the components that set it off, as the sources of the pages name them. */
record PageAction(String page, String method, Set<String> names, String event) {

    private static final Path ROOT = Path.of("../web/src/main/webapp");
    private static final String SOURCES = read();
    private static final Pattern COMPONENT = Pattern.compile("<(?:p|h):([a-zA-Z]+)\\s([^>]*?)/?>", Pattern.DOTALL);

    static PageAction of(AccessRow row) {
        String page = row.path().replaceFirst("#.*", "");
        String method = row.path().replaceFirst(".*#", "");
        Set<String> names = new LinkedHashSet<>();
        String event = "";
        String parent = "";
        for (MatchResult tag : COMPONENT.matcher(SOURCES).results().toList()) {
            String attributes = tag.group(2);
            boolean behaviour = tag.group(1).equals("ajax");
            String id = attributes.matches("(?s).*\\bid=\"[^\"]+\".*") ? attributes.replaceFirst("(?s).*?\\bid=\"([^\"]+)\".*", "$1") : "";
            if (attributes.matches("(?s).*=\"#\\{" + Pattern.quote(method) + "[(}].*")) {
                names.add(behaviour ? parent : id);
                event = behaviour ? attributes.contains("event=") ? attributes.replaceFirst("(?s).*\\bevent=\"([^\"]+)\".*", "$1") : "change" : event;
            }
            parent = behaviour ? parent : id;
        }
        return new PageAction(page.equals("/*") ? "/profile" : page, method, names, event);
    }

    /** Whether one who may do everything finds it on the page. */
    boolean shown(Sheet whole) {
        return whole.ids().stream().anyMatch(this::isNamed);
    }

    /** The ids to send: those on the page, or what they would be in each of its forms; where it has no name of its own, all that have none. */
    List<String> buttons(Sheet whole) {
        List<String> there = whole.ids().stream().filter(this::isNamed).toList();
        return there.isEmpty() ? whole.forms().stream().flatMap(form -> names.stream().map(name -> form + ":" + name)).toList() : there.stream().limit(2).toList();
    }

    private boolean isNamed(String id) {
        return names.stream().anyMatch(name -> name.isEmpty() ? id.matches("(.*:)?j_idt\\d+") : id.equals(name) || id.endsWith(":" + name));
    }

    /** The fields of the page, names and notes with something typed behind them. */
    Map<String, String> typed(Sheet whole) {
        Map<String, String> typed = new LinkedHashMap<>(whole.fields());
        typed.keySet().removeIf(name -> name.contains("nonce") || name.startsWith("jakarta.faces"));
        typed.replaceAll((name, value) -> name.matches("(.*:)?(name|description|notes|reason|displayName|firstName|code)") ? value + "x" : value);
        return typed;
    }

    /** What a browser would send from a page. */
    Map<String, String> fields(String button, String executed, Sheet from, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        String form = button.contains(":") ? button.substring(0, button.indexOf(':')) : button;
        fields.put(form, form);
        fields.put(button, button);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", button);
        fields.put("jakarta.faces.partial.execute", executed);
        fields.put("jakarta.faces.partial.render", "@none");
        if (!event.isEmpty()) {
            fields.put("jakarta.faces.behavior.event", event);
            fields.put("jakarta.faces.partial.event", event);
        }
        fields.put(button + "_query", "a");
        fields.put("primefaces.nonce", from.nonce());
        fields.put("jakarta.faces.ViewState", from.viewState());
        return fields;
    }

    private static String read() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".xhtml")).sorted().toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
