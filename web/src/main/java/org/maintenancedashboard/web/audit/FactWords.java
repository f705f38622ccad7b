package org.maintenancedashboard.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.common.Vocabulary;

/** Facts in words: what was done to what, the labels of fields, and values as the forms show them. What no text names is split into words. */
@Named("factWords")
@RequestScoped
public class FactWords {

    private static final Map<String, String> CODES = Map.of("mode", "policy.mode.", "roll", "policy.roll.", "freezePolicy", "policy.freeze.",
            "openPredecessor", "policy.open.", "catchUp", "policy.catchUp.", "invalidDates", "schedule.invalidDates.", "permissions", "permission.",
            "workingDays", "weekday.");
    private static final Map<String, String> PAGES = Map.of("equipment", "/equipment-detail", "location", "/locations", "schedule", "/schedule",
            "activityType", "/activity-type", "activity", "/activity", "user", "/user", "role", "/role", "workingCalendar", "/working-calendar",
            "freezeWindow", "/freeze-window");

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Formats formats;

    /** What was done, as a word: Changed. */
    public String action(String action) {
        return text("audit.action." + action, action);
    }

    /** The kind of thing it was done to: Schedule. */
    public String thing(String entity) {
        return text("audit.thing." + entity, entity);
    }

    /** The label that forms give the field. */
    public String field(String entity, String field) {
        String name = field.contains(".") ? field.substring(field.lastIndexOf('.') + 1) : field;
        String label = text(FactLabels.key(entity, field), "");
        return label.isEmpty() ? text("fact." + name, name) : label;
    }

    /** A value as it reads in the given zone; null stays null. */
    public String value(String entity, String field, String value, String zone) {
        if (value == null) {
            return null;
        }
        if (value.equals("true") || value.equals("false")) {
            return Texts.text(Locale.ENGLISH, value.equals("true") ? "value.yes" : "value.no");
        }
        String prefix = CODES.get(field);
        if (prefix != null) {
            return Arrays.stream(value.split(", ")).map(code -> text(prefix + code, code)).collect(Collectors.joining(", "));
        }
        if (field.equals("status")) {
            String label = (entity.equals("equipment") ? vocabulary.equipment(value) : vocabulary.status(value)).label();
            return label.equals("value.none") ? value : Texts.text(Locale.ENGLISH, label);
        }
        if (field.equals("holidays")) {
            return DAY.matcher(value).replaceAll(day -> moment(day.group(), zone));
        }
        return field.equals("priority") ? Texts.text(Locale.ENGLISH, vocabulary.priorityLabel(value)) : moment(value, zone);
    }

    /** The page that shows a thing, without its id; null where there is none. */
    public String page(String entity) {
        return PAGES.get(entity);
    }

    private String moment(String value, String zone) {
        try {
            if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return formats.date(LocalDate.parse(value));
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z")) {
                return formats.moment(Instant.parse(value), zone);
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?")) {
                LocalDateTime wall = LocalDateTime.parse(value);
                return formats.date(wall.toLocalDate()) + " " + formats.wall(wall.toLocalTime());
            }
            return value;
        } catch (DateTimeException noDate) {
            return value;
        }
    }

    /** The text of a key; where there is none, the code in words. */
    private static String text(String key, String code) {
        String text = Texts.text(Locale.ENGLISH, key);
        if (!text.equals(key)) {
            return text;
        }
        String words = code.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
