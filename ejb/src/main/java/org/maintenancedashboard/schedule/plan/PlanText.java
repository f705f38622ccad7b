package org.maintenancedashboard.schedule.plan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.maintenancedashboard.recurrence.Completion;
import org.maintenancedashboard.recurrence.Freeze;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Policies;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.recurrence.Season;

/** A snapshot as JSON and back; members that do nothing are absent, so rules without policies stay short. */
final class PlanText {

    private PlanText() {
    }

    static String write(PlanSnapshot plan) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("at", plan.startsAt().toString()).add("zone", plan.zone())
                .add("rule", plan.recurrence()).add("invalid", plan.invalidDates());
        writePolicies(json, plan.policies());
        writeMode(json, plan.mode());
        DecisionText.write(json, plan.decisions());
        return json.build().toString();
    }

    static PlanSnapshot read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new PlanSnapshot(LocalDateTime.parse(json.getString("at")), json.getString("zone"), json.getString("rule"),
                    json.getString("invalid"), policies(json), mode(json), DecisionText.read(json));
        }
    }

    private static void writePolicies(JsonObjectBuilder json, Policies policies) {
        if (!policies.seasons().isEmpty()) {
            JsonArrayBuilder seasons = Json.createArrayBuilder();
            policies.seasons().forEach(season -> seasons.add(span(season)));
            json.add("seasons", seasons);
        }
        if (policies.workingDays().size() < DayOfWeek.values().length) {
            JsonArrayBuilder days = Json.createArrayBuilder();
            policies.workingDays().stream().sorted().forEach(day -> days.add(day.getValue()));
            json.add("days", days);
        }
        if (!policies.holidays().isEmpty()) {
            JsonObjectBuilder holidays = Json.createObjectBuilder();
            new TreeMap<>(policies.holidays()).forEach((day, name) -> holidays.add(day.toString(), name));
            json.add("holidays", holidays);
        }
        if (policies.roll() != Roll.NONE) {
            json.add("roll", policies.roll().name());
        }
        if (!policies.freezes().isEmpty()) {
            JsonArrayBuilder freezes = Json.createArrayBuilder();
            policies.freezes().forEach(freeze -> freezes.add(freeze.yearly() == null
                    ? Json.createArrayBuilder().add(freeze.from().toString()).add(freeze.to().toString()).add(freeze.name())
                    : span(freeze.yearly()).add(freeze.name())));
            json.add("freezes", freezes).add("freezePolicy", policies.freezePolicy().name());
        }
    }

    private static Policies policies(JsonObject json) {
        List<Season> seasons = arrays(json, "seasons").stream().map(span -> Season.parse(span.getString(0), span.getString(1))).toList();
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        if (json.containsKey("days")) {
            days.clear();
            json.getJsonArray("days").forEach(day -> days.add(DayOfWeek.of(Integer.parseInt(day.toString()))));
        }
        Map<LocalDate, String> holidays = new TreeMap<>();
        json.getOrDefault("holidays", JsonValue.EMPTY_JSON_OBJECT).asJsonObject()
                .forEach((day, name) -> holidays.put(LocalDate.parse(day), ((JsonString) name).getString()));
        List<Freeze> freezes = arrays(json, "freezes").stream()
                .map(span -> Freeze.parse(span.getString(0), span.getString(1)).named(span.getString(2))).toList();
        return new Policies(seasons, days, holidays, Roll.valueOf(json.getString("roll", Roll.NONE.name())), freezes,
                FreezePolicy.valueOf(json.getString("freezePolicy", FreezePolicy.DEFER.name())));
    }

    private static void writeMode(JsonObjectBuilder json, Mode mode) {
        if (mode instanceof Mode.Floating floating) {
            json.add("mode", "FLOATING");
            if (floating.lastCompleted() != null) {
                json.add("lastCompleted", floating.lastCompleted().toString());
            }
        } else if (mode instanceof Mode.Shifted shifted) {
            JsonArrayBuilder done = Json.createArrayBuilder();
            shifted.completions().stream().sorted(Comparator.comparing(Completion::on)).forEach(one -> done.add(
                    Json.createArrayBuilder().add(one.on().toString()).add(one.key() == null ? "" : one.key().toString())));
            json.add("mode", "SHIFTED").add("tolerance", shifted.tolerance()).add("factor", shifted.factor().toPlainString()).add("done", done);
        }
    }

    private static Mode mode(JsonObject json) {
        return switch (json.getString("mode", "FIXED")) {
            case "FLOATING" -> Mode.floating(json.containsKey("lastCompleted") ? LocalDate.parse(json.getString("lastCompleted")) : null);
            case "SHIFTED" -> new Mode.Shifted(json.getInt("tolerance"), new BigDecimal(json.getString("factor")), arrays(json, "done").stream()
                    .map(one -> new Completion(one.getString(1).isEmpty() ? null : LocalDateTime.parse(one.getString(1)),
                            LocalDate.parse(one.getString(0)))).toList());
            default -> Mode.FIXED;
        };
    }

    private static JsonArrayBuilder span(Season season) {
        return Json.createArrayBuilder().add(season.from().toString().substring(2)).add(season.to().toString().substring(2));
    }

    private static List<JsonArray> arrays(JsonObject json, String name) {
        return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonArray.class);
    }
}
