package org.maintenancedashboard.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of one local date. */
public record AgendaDay(LocalDate date, List<EntryFace> entries) {

    /** Entries in order of wall time as days, in order. */
    static List<AgendaDay> of(List<EntryFace> faces) {
        Map<LocalDate, List<EntryFace>> days = new LinkedHashMap<>();
        faces.forEach(face -> days.computeIfAbsent(face.entry().localStart().toLocalDate(), day -> new ArrayList<>()).add(face));
        return days.entrySet().stream().map(day -> new AgendaDay(day.getKey(), day.getValue())).toList();
    }
}
