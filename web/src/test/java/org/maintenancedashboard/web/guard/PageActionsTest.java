package org.maintenancedashboard.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** {@code docs/access-policy.csv} says of each action of each page who may do it: {@code ACTION,/page#bean.method}, those of the templates under {@code /*}. */
class PageActionsTest {

    private static final Set<String> OF_FACES = Set.of("viewAction", "event", "form");
    private static final List<String> ATTRIBUTES = List.of("action", "actionListener", "listener", "completeMethod");
    private static final Pattern METHOD = Pattern.compile("#\\{([a-zA-Z.]+)(?:\\(.*)?}", Pattern.DOTALL);

    @Test
    void every_action_of_every_page_has_its_row_and_every_row_its_action() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> pages = Files.list(Pages.ROOT)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                String name = "/" + page.getFileName().toString().replace(".xhtml", "");
                walk(page, new HashSet<>(), (file, method) -> found.add((file.contains("templates") ? "/*" : name) + "#" + method));
            }
        }
        List<String> stated = Files.readAllLines(Path.of("../docs/access-policy.csv")).stream().filter(line -> line.startsWith("ACTION,")).map(line -> line.split(",", -1)[1]).toList();
        assertEquals(List.copyOf(found), stated.stream().sorted().toList(), "docs/access-policy.csv names each action of each page once");
        assertTrue(found.size() > 80, found::toString);
    }

    @Test
    void every_way_of_naming_a_method_is_seen() {
        assertEquals(List.of("b.save", "b.end", "b.tick", "b.suggest"), actions("""
                <x xmlns:p="primefaces"><p:commandButton action="#{b.save}"/><p:commandLink actionListener="#{b.end(row.id, 'x')}"/><p:ajax listener="#{b.tick(step)}"/>
                <p:autoComplete completeMethod="#{b.suggest}"/><f:viewAction xmlns:f="f" action="#{b.open}"/><form action="#{request.contextPath}/x"/></x>"""));
    }

    private interface Found {
        void add(String file, String method);
    }

    private static void walk(Path file, Set<Path> seen, Found found) throws IOException {
        if (!seen.add(file)) {
            return;
        }
        String xhtml = Files.readString(file);
        actions(xhtml).forEach(method -> found.add(file.toString(), method));
        for (Element element : Pages.elements(Pages.read(xhtml))) {
            String named = element.getLocalName().equals("include") ? element.getAttribute("src") : element.getAttribute("template");
            boolean tag = String.valueOf(element.getNamespaceURI()).endsWith("/tags");
            if (tag || !named.isEmpty()) {
                walk(Pages.ROOT.resolve(tag ? "WEB-INF/tags/" + element.getLocalName() + ".xhtml" : named.substring(1)), seen, found);
            }
        }
    }

    private static List<String> actions(String xhtml) {
        List<String> methods = new ArrayList<>();
        for (Element element : Pages.elements(Pages.read(xhtml))) {
            for (String attribute : OF_FACES.contains(element.getLocalName()) ? List.<String>of() : ATTRIBUTES) {
                Matcher matcher = METHOD.matcher(element.getAttribute(attribute));
                if (matcher.matches()) {
                    methods.add(matcher.group(1));
                } else {
                    assertEquals("", element.getAttribute(attribute), "an action that names no method");
                }
            }
        }
        return methods;
    }
}
