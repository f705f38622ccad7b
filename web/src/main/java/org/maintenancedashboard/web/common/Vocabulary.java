package org.maintenancedashboard.web.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.StepKind;

/** The words, icons and tones of every state. Takes an enum or its name in any spelling: {@code IN_PROGRESS}, {@code inProgress}. */
@Named("vocab")
@ApplicationScoped
public class Vocabulary {

    private static final Badge UNKNOWN = new Badge("value.none", "pi-minus", "off");

    private static final Map<String, Badge> WORK = Map.of(
        "scheduled", new Badge("status.scheduled", "pi-calendar", "scheduled"),
        "planned", new Badge("status.planned", "pi-calendar-clock", "off"),
        "pending", new Badge("status.pending", "pi-hourglass", "pending"),
        "inprogress", new Badge("status.inProgress", "pi-play-circle", "progress"),
        "completed", new Badge("status.completed", "pi-check-circle", "done"),
        "overdue", new Badge("status.overdue", "pi-exclamation-triangle", "overdue"),
        "cancelled", new Badge("status.cancelled", "pi-ban", "off"));

    private static final Badge IN_SERVICE = new Badge("equipment.inService", "pi-check-circle", "done");
    private static final Badge UNDER_MAINTENANCE = new Badge("equipment.underMaintenance", "pi-wrench", "progress");
    private static final Badge OUT_OF_SERVICE = new Badge("equipment.outOfService", "pi-pause-circle", "off");
    private static final Map<String, Badge> EQUIPMENT = Map.of(
        "active", IN_SERVICE, "inservice", IN_SERVICE,
        "maintenance", UNDER_MAINTENANCE, "undermaintenance", UNDER_MAINTENANCE,
        "inactive", OUT_OF_SERVICE, "outofservice", OUT_OF_SERVICE,
        "retired", new Badge("equipment.retired", "pi-box", "off"),
        "offlineupstream", new Badge("equipment.offlineUpstream", "pi-bolt", "overdue"));

    private static final Map<String, Badge> HEALTH = Map.of(
        "healthy", new Badge("health.healthy", "pi-check-circle", "done"),
        "watch", new Badge("health.watch", "pi-info-circle", "scheduled"),
        "warning", new Badge("health.warning", "pi-exclamation-circle", "progress"),
        "critical", new Badge("health.critical", "pi-exclamation-triangle", "overdue"));

    private static final Map<String, Badge> STEPS = Map.of(
        "rule", new Badge("step.RULE", "pi-replay", "scheduled"),
        "season", new Badge("step.SEASON", "pi-sun", "progress"),
        "roll", new Badge("step.ROLL", "pi-flag-fill", "progress"),
        "freeze", new Badge("step.FREEZE", "pi-lock", "progress"),
        "override", new Badge("step.OVERRIDE", "pi-user-edit", "pending"),
        "clock", new Badge("step.CLOCK", "pi-clock", "progress"),
        "invaliddate", new Badge("step.INVALID_DATE", "pi-calendar-times", "progress"),
        "noallowedday", new Badge("step.NO_ALLOWED_DAY", "pi-times", "overdue"),
        "nesting", new Badge("step.NESTING", "pi-sitemap", "scheduled"),
        "merge", new Badge("step.MERGE", "pi-link", "progress"));

    private static final Map<String, Badge> USERS = Map.of(
        "active", new Badge("user.status.active", "pi-check-circle", "done"),
        "invited", new Badge("user.status.invited", "pi-envelope", "pending"),
        "disabled", new Badge("user.status.disabled", "pi-ban", "off"));

    private static final List<String> TONES = List.of("", "avatar--b", "avatar--c", "avatar--d");

    public Badge status(Object value) {
        return WORK.getOrDefault(plain(value), UNKNOWN);
    }

    public Badge equipment(Object value) {
        return EQUIPMENT.getOrDefault(plain(value), UNKNOWN);
    }

    public Badge health(Object value) {
        return HEALTH.getOrDefault(plain(value), UNKNOWN);
    }

    /** Whether a user can sign in. */
    public Badge user(Object value) {
        return USERS.getOrDefault(plain(value), UNKNOWN);
    }

    /** The name of the browser and of the system in what a browser says of itself; a dash where it says nothing known. */
    public String browser(String agent) {
        String text = agent == null ? "" : agent;
        String name = Stream.of("Edg", "OPR", "Firefox", "Chrome", "Safari").filter(text::contains).findFirst().orElse("–")
            .replace("Edg", "Edge").replace("OPR", "Opera");
        return Stream.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux").filter(text::contains).findFirst()
            .map(system -> name + ", " + system.replace("Mac OS X", "macOS")).orElse(name);
    }

    /** The lines of "Why this date?": what was found, and after the colon what followed from it; none where there are no steps. */
    public List<Reason> reasons(List<Step> steps) {
        return steps == null ? List.of() : steps.stream().map(this::reason).toList();
    }

    private Reason reason(Step step) {
        Badge look = STEPS.getOrDefault(plain(step.step()), UNKNOWN);
        boolean rule = step.step() == StepKind.RULE;
        String[] parts = rule ? new String[] {step.text()} : step.text().split(": ", 2);
        return new Reason(look, parts[0], parts.length == 1 ? "" : parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1),
                rule && step.before() == null ? step.after() : null);
    }

    /** One line of "Why this date?"; {@code then} is empty where the first part says it all, {@code gives} the date a rule gave, else null. */
    public record Reason(Badge look, String what, String then, LocalDate gives) {
    }

    /** The class suffix of a priority: low, medium, high, critical. */
    public String priority(Object value) {
        return value == null ? "low" : plain(value);
    }

    /** The message key of a priority's word. */
    public String priorityLabel(Object value) {
        return "priority." + priority(value);
    }

    /** The steps of a place, {@code Site > POD > MDC} or a list of names; without the first one unless {@code whole}. */
    public List<String> path(Object place, Boolean whole) {
        if (place == null) {
            return List.of();
        }
        List<String> steps = place instanceof List<?> names
            ? names.stream().map(String::valueOf).toList()
            : Arrays.stream(place.toString().split("\\s*[>›]\\s*")).filter(step -> !step.isBlank()).toList();
        return Boolean.TRUE.equals(whole) || steps.size() < 2 ? steps : steps.subList(1, steps.size());
    }

    /** First letters of the first and the last word of a name. */
    public String initials(String name) {
        if (name == null || name.isBlank()) {
            return "?";
        }
        String[] words = name.strip().split("[\\s._-]+");
        String first = words[0].substring(0, 1);
        return (words.length == 1 ? first : first + words[words.length - 1].substring(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** The colour class of a person's avatar, always the same for one name. */
    public String avatar(String name) {
        return TONES.get(Math.floorMod(name == null ? 0 : name.hashCode(), TONES.size()));
    }

    private static String plain(Object value) {
        String name = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        return name.replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
