package org.maintenancedashboard.recurrence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One case of docs/recurrence-vectors.json; the request is one of the preview over HTTP. */
record Vector(JsonObject json) {

    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    static List<Vector> all() {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of("../docs/recurrence-vectors.json")))) {
            return reader.readObject().getJsonArray("cases").getValuesAs(JsonObject.class).stream().map(Vector::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return json.getString("source") + ": " + json.getString("name");
    }

    String source() {
        return json.getString("source");
    }

    boolean isRefused() {
        return json.containsKey("refused");
    }

    JsonObject refused() {
        return json.getJsonObject("refused");
    }

    List<String> starts() {
        return texts(json, "starts", text -> text);
    }

    List<List<LocalDateTime>> covers() {
        return json.getJsonArray("covers").getValuesAs(jakarta.json.JsonArray.class).stream()
                .map(keys -> keys.getValuesAs(JsonString.class).stream().map(key -> LocalDateTime.parse(key.getString())).toList()).toList();
    }

    /** What the engine answers. */
    Expansion expand() {
        return plan().between(date("from"), date("to"), request().getInt("limit", 500));
    }

    private JsonObject request() {
        return json.getJsonObject("request");
    }

    private Plan plan() {
        JsonObject request = request();
        Rule rule = request.containsKey("interval") ? Rule.every(Period.parse(request.getString("interval")))
                : Rule.parse(request.getString("recurrence"));
        Plan plan = Plan.of(LocalDateTime.parse(request.getString("startsAt")), Plan.zone(request.getString("zone")), rule);
        Plan dated = request.containsKey("invalidDates") ? plan.invalidDates(InvalidDates.valueOf(request.getString("invalidDates"))) : plan;
        return dated.policies(policies(request)).mode(mode(request));
    }

    private static Policies policies(JsonObject request) {
        Set<DayOfWeek> working = !request.containsKey("workingDays") ? EnumSet.allOf(DayOfWeek.class)
                : texts(request, "workingDays", code -> DayOfWeek.of(WEEKDAYS.indexOf(code) + 1)).stream().collect(Collectors.toSet());
        return Policies.NONE.roll(Roll.valueOf(request.getString("roll", "NONE")), working)
                .holidays(texts(request, "holidays", LocalDate::parse))
                .seasons(windows(request, "seasons").stream().map(days -> Season.parse(days.getString("from"), days.getString("to"))).toList())
                .freezes(FreezePolicy.valueOf(request.getString("freezePolicy", "DEFER")),
                        windows(request, "freezes").stream().map(days -> Freeze.parse(days.getString("from"), days.getString("to"))).toList());
    }

    private Mode mode(JsonObject request) {
        return switch (request.getString("mode", "FIXED")) {
            case "FLOATING" -> Mode.floating(date("lastCompleted"));
            case "SHIFTED" -> Mode.shifted(date("lastCompleted"), Period.parse(request.getString("tolerance", "P0D")).getDays(),
                    request.containsKey("factor") ? request.getJsonNumber("factor").bigDecimalValue() : BigDecimal.ONE);
            default -> Mode.FIXED;
        };
    }

    private LocalDate date(String member) {
        return request().containsKey(member) ? LocalDate.parse(request().getString(member)) : null;
    }

    private static List<JsonObject> windows(JsonObject object, String member) {
        return object.containsKey(member) ? object.getJsonArray(member).getValuesAs(JsonObject.class) : List.of();
    }

    private static <T> List<T> texts(JsonObject object, String member, Function<String, T> read) {
        List<? extends JsonValue> values = object.containsKey(member) ? object.getJsonArray(member) : List.of();
        return values.stream().map(value -> read.apply(((JsonString) value).getString())).toList();
    }
}
