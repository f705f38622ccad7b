package org.maintenancedashboard.it.overview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The list of work and the calendar hold what an independent count finds, from all sites down to one equipment. */
class TotalsIT {

    private static final String OPEN = "scheduled,pending,inProgress";

    private static Estate estate;
    private static Http http;

    private final LocalDate today = LocalDate.now(Estate.CHICAGO);

    @BeforeAll
    static void build() throws SQLException {
        estate = Estate.build();
        http = Http.signedIn(estate.user(), TestServer.adminPassword());
    }

    @Test
    void theListCountsTheSameAtEveryLevel() {
        List<Executable> checks = new ArrayList<>();
        questions().forEach((query, wanted) -> Level.of(estate).forEach(level -> checks.add(() -> assertEquals(level.count(estate, wanted),
                http.get("/api/v1/maintenance/activities?size=1&" + query + level.condition()).expect(200).json().getInt("total"),
                level + " " + query))));
        assertAll(checks);
    }

    @Test
    void theCalendarCountsTheSameAtEveryLevel() {
        List<Executable> checks = new ArrayList<>();
        questions().forEach((query, wanted) -> Level.of(estate).forEach(level -> checks.add(() -> assertEquals(level.count(estate, wanted),
                entries(today.minusDays(200), today.plusDays(190), query + level.condition()), level + " " + query))));
        assertAll(checks);
    }

    @Test
    void theCalendarOfAWeekShowsWhateverTouchesIt() {
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        for (Level level : Level.of(estate)) {
            assertEquals(level.count(estate, piece -> piece.touches(monday, monday.plusDays(7))),
                    entries(monday, monday.plusDays(7), level.condition()), level.toString());
        }
    }

    @Test
    void theLevelsAddUp() {
        List<Level> levels = Level.of(estate);
        for (Predicate<Piece> wanted : questions().values()) {
            assertEquals(levels.get(0).count(estate, wanted), levels.get(1).count(estate, wanted) + levels.get(2).count(estate, wanted));
        }
    }

    private static long entries(LocalDate from, LocalDate to, String query) {
        JsonObject answer = http.get("/api/v1/calendar/maintenance?from=" + from + "&to=" + to + "&" + query).expect(200).json();
        return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(entry -> !entry.getBoolean("planned")).count();
    }

    /** What a number of the overview asks for, with the same question put to the pieces. */
    private Map<String, Predicate<Piece>> questions() {
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        String week = "&dueFrom=" + monday + "&dueBefore=" + monday.plusDays(7);
        Map<String, Predicate<Piece>> all = new LinkedHashMap<>();
        all.put("", piece -> true);
        all.put("overdue=true", Piece::overdue);
        all.put("status=" + OPEN + ",completed" + week, piece -> !piece.status().equals("cancelled") && piece.dueIn(monday, monday.plusDays(7)));
        all.put("status=completed" + week, Piece.is("completed").and(piece -> piece.dueIn(monday, monday.plusDays(7))));
        all.put("status=" + OPEN + "&dueFrom=" + today + "&dueBefore=" + today.plusDays(1), piece -> piece.open() && piece.dueDay().equals(today));
        all.put("status=inProgress", Piece.is("inProgress"));
        all.put("status=pending", Piece.is("pending"));
        all.put("status=" + OPEN + "&assignedToId=0", piece -> piece.open() && !piece.assigned());
        all.put("status=" + OPEN + ",completed&generated=true&dueFrom=" + today.minusDays(90) + "&dueBefore=" + today,
                piece -> piece.generated() && !piece.status().equals("cancelled") && piece.dueIn(today.minusDays(90), today));
        all.put("status=" + OPEN + "&overdue=false&startsBefore=" + today.plusDays(7), piece -> piece.upcoming(today));
        all.put("status=" + OPEN + "&startsFrom=" + today.plusDays(1), piece -> piece.open() && piece.startDay().isAfter(today));
        return all;
    }
}
