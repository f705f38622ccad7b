import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the only theme inside the PrimeFaces jar (saga-blue) into one token theme for light and dark: every mapped
 * colour becomes {@code var(--md-…)}, so {@code data-theme} switches PrimeFaces together with our own parts. Its rules for plain inputs
 * are left out: those are ours.
 *
 * <p>Run by the build: {@code java PrimeFacesTheme.java <primefaces.jar> <theme.css>}. The result is never committed.
 */
public final class PrimeFacesTheme {
    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern RGB = Pattern.compile("rgb\\(([\\d., ]+)\\)");
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\\b");
    private static final Pattern WHITE_TEXT = Pattern.compile("(?<![-\\w])color:\\s*#fff(?:fff)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_OUTLINE = Pattern.compile("outline:\\s?0 none");
    private static final Pattern RING = Pattern.compile("box-shadow:\\s*0 0 0 \\.?[\\d.]+r?em var\\(--md-[a-z0-9-]+\\)");
    private static final Pattern PLAIN_INPUTS = Pattern.compile("body select[^{},]*,\\s*body input:not\\([^{}]*\\{[^{}]*}");
    private static final int NEAR = 2600;
    private static final Map<String, String> TOKENS = tokens();

    private PrimeFacesTheme() {
    }

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path theme = Path.of(args[1]);
        Files.createDirectories(theme.getParent());
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            Files.writeString(theme, tokenised(Files.readString(content.getPath(SOURCE), StandardCharsets.UTF_8)));
        }
    }

    static String tokenised(String saga) {
        String rules = PLAIN_INPUTS.matcher(saga.substring(saga.indexOf('}') + 1)).replaceAll("");
        rules = RGB.matcher(rules).replaceAll(PrimeFacesTheme::hex);
        rules = WHITE_TEXT.matcher(rules).replaceAll("color:var(--md-on-solid)");
        rules = NO_OUTLINE.matcher(rules).replaceAll("outline-offset:2px");
        rules = HEX.matcher(rules).replaceAll(colour -> Matcher.quoteReplacement(token(colour.group())));
        return RING.matcher(rules).replaceAll("box-shadow:none");
    }

    private static String hex(MatchResult rgb) {
        String[] parts = rgb.group(1).trim().split("[ ,]+");
        StringBuilder hex = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            hex.append(String.format("%02x", Math.min(255, Math.round(Float.parseFloat(parts[i])))));
        }
        return hex.toString();
    }

    private static String token(String colour) {
        String full = colour.toLowerCase();
        if (full.length() == 4) {
            full = "#" + full.substring(1).replaceAll("(.)", "$1$1");
        }
        String name = TOKENS.getOrDefault(full, nearest(full));
        return name == null ? colour : "var(--md-" + name + ")";
    }

    /** Hover and active shades take the token of the nearest mapped hue, odd ones stay as they are. */
    private static String nearest(String colour) {
        String best = null;
        int least = NEAR;
        for (Map.Entry<String, String> known : TOKENS.entrySet()) {
            int distance = distance(known.getKey(), colour);
            if (distance < least) {
                least = distance;
                best = known.getValue();
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int sum = 0;
        for (int i = 1; i < 7; i += 2) {
            int difference = Integer.parseInt(a.substring(i, i + 2), 16) - Integer.parseInt(b.substring(i, i + 2), 16);
            sum += difference * difference;
        }
        return sum;
    }

    private static Map<String, String> tokens() {
        String[] roles = {
            "surface #ffffff #fafafa", "sunken #f8f9fa", "hover #e9ecef", "line #dee2e6", "control #ced4da", "text-3 #adb5bd",
            "text #495057 #343a40 #252529 #212529", "text-2 #6c757d", "accent #2196f3", "accent-hover #0b7ad1 #0d89ec #1769aa",
            "accent-soft #e3f2fd", "scheduled-soft #b3e5fc", "scheduled-solid #03a9f4 #0288d1", "scheduled #01579b",
            "overdue-solid #f44336 #d32f2f #ef5350", "overdue #b71c1c", "overdue-soft #ffcdd2", "done-solid #689f38",
            "progress-solid #fbc02d #ffc107", "progress #7f6003", "progress-soft #ffecb3", "off-solid #607d8b", "pending-solid #9c27b0"};
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String role : roles) {
            String[] words = role.split(" ");
            for (int i = 1; i < words.length; i++) {
                tokens.put(words[i], words[0]);
            }
        }
        return tokens;
    }
}
