package org.maintenancedashboard.it.security;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as its HTML shows it: the ids on it, the fields of its forms, its view state and its links. */
record Sheet(String html) {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']*)'");
    private static final Pattern FIELD = Pattern.compile("<input\\s[^>]*>|<textarea\\s[^>]*>([^<]*)</textarea>|<select\\s[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    static Sheet of(String html) {
        return new Sheet(html);
    }

    /** The token of the page's state; an empty text where it has none. */
    String viewState() {
        Matcher found = STATE.matcher(html);
        return found.find() ? found.group(1) : "";
    }

    /** What the page's scripts prove themselves with; an empty text where it has none. */
    String nonce() {
        Matcher found = NONCE.matcher(html);
        return found.find() ? found.group(1) : "";
    }

    Set<String> ids() {
        return all(ID);
    }

    List<String> links() {
        return all(LINK).stream().map(link -> link.replace("&amp;", "&")).toList();
    }

    Set<String> forms() {
        return all(Pattern.compile("<form id=\"([^\"]+)\"[^>]*method=\"post\""));
    }

    /** What all forms of the page would send if nothing were typed, buttons aside. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (MatchResult field : FIELD.matcher(html).results().toList()) {
            String tag = field.group();
            String name = attribute(tag, "name");
            boolean off = tag.contains("type=\"checkbox\"") && !tag.contains("checked") || tag.contains("type=\"submit\"") || tag.contains("type=\"file\"");
            if (!name.isEmpty() && !off) {
                fields.put(name, value(field, tag));
            }
        }
        return fields;
    }

    /** Whether one can type any text into a field. */
    boolean isText(String name) {
        return Pattern.compile("<textarea\\s[^>]*name=\"" + Pattern.quote(name) + "\"").matcher(html).find() || FIELD.matcher(html).results().map(MatchResult::group)
                .filter(tag -> attribute(tag, "name").equals(name)).anyMatch(tag -> tag.startsWith("<input") && attribute(tag, "type").matches("text|search|"));
    }

    private static String value(MatchResult field, String tag) {
        if (field.group(1) != null) {
            return plain(field.group(1).strip());
        }
        if (field.group(2) != null) {
            Matcher chosen = CHOSEN.matcher(field.group(2));
            return chosen.find() ? plain(chosen.group(1)) : "";
        }
        return plain(attribute(tag, "value"));
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private Set<String> all(Pattern pattern) {
        Set<String> found = new LinkedHashSet<>();
        pattern.matcher(html).results().forEach(result -> found.add(result.group(1)));
        return found;
    }
}
