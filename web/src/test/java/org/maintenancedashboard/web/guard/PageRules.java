package org.maintenancedashboard.web.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What may not stand in a page; each rule answers with the findings. */
final class PageRules {

    static final int LONGEST = 150;

    private static final Pattern EL = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*')*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("msg\\['([^']+)']");
    private static final Pattern TEXT_KEY = Pattern.compile("fmt\\.text\\('([^']+)'");
    private static final Set<String> SPOKEN = Set.of("title", "label", "alt", "placeholder", "header", "headerText", "footerText", "emptyMessage", "text", "hint",
        "subtitle", "caption", "summary", "itemLabel", "onLabel", "offLabel", "aria-label", "requiredMessage", "converterMessage", "validatorMessage", "note");
    private static final Set<String> BARRED = Set.of("f:ajax", "h:commandLink", "h:commandButton");

    private PageRules() {
    }

    /** Words that do not come from the message bundle. */
    static List<String> literals(String xhtml) {
        List<String> found = new ArrayList<>();
        for (Element element : Pages.elements(Pages.read(xhtml))) {
            NodeList children = element.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                if (children.item(i).getNodeType() == Node.TEXT_NODE && hasWord(children.item(i).getNodeValue())) {
                    found.add("<" + element.getTagName() + "> " + children.item(i).getNodeValue().strip());
                }
            }
            attributes(element).filter(a -> SPOKEN.contains(a.getLocalName()) && hasWord(a.getValue())).forEach(a -> found.add(a.toString()));
        }
        return found;
    }

    /** Inline styles and event handlers, which the content security policy forbids. */
    static List<String> inline(String xhtml) {
        return Pages.elements(Pages.read(xhtml)).stream().flatMap(PageRules::attributes)
            .filter(a -> a.getName().equals("style") || a.getName().matches("on[a-z]+") && !a.getOwnerElement().getTagName().startsWith("p:"))
            .map(Attr::toString).toList();
    }

    /** Components that do not work under the content security policy. */
    static List<String> barred(String xhtml) {
        return Pages.elements(Pages.read(xhtml)).stream().map(Element::getTagName).filter(BARRED::contains).toList();
    }

    /** The message keys a page names. */
    static List<String> keys(String xhtml) {
        return Stream.of(KEY, TEXT_KEY).flatMap(pattern -> pattern.matcher(xhtml).results()).map(match -> match.group(1)).toList();
    }

    private static Stream<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        return Stream.iterate(0, i -> i < map.getLength(), i -> i + 1).map(i -> (Attr) map.item(i));
    }

    private static boolean hasWord(String text) {
        Matcher rest = WORD.matcher(EL.matcher(text).replaceAll(" "));
        return rest.find();
    }
}
