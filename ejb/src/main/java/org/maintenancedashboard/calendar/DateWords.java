package org.maintenancedashboard.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.maintenance.activity.TimelineRow;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.StepKind;

/** The English sentences of "Why this date?" that the engine does not have, for pages and REST alike. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private DateWords() {
    }

    /** What the date came to; {@code key} is the date the rule gave, or null. */
    static String due(LocalDateTime key, LocalDateTime due, String zone) {
        String moved = key == null || key.toLocalDate().equals(due.toLocalDate()) ? "" : " instead of " + DAY.format(key);
        return "Due " + DAY.format(due) + ", " + TIME.format(due) + " (" + zone + ")" + moved;
    }

    /** What a moved date means for the others. */
    static String others(LocalDateTime key, LocalDateTime due) {
        return key.toLocalDate().equals(due.toLocalDate()) ? "The date its rule gives." : "Only this date is different; the other dates of the schedule stay.";
    }

    /** Who chose. */
    static String byHand(ActivityDetail made, LocalDate on) {
        return "Made by " + made.createdBy() + " on " + DAY.format(on) + ", not by a schedule.";
    }

    /** The dates of schedules that work made by hand stands for, as steps. */
    static List<Step> standsFor(List<CoveredDate> covers) {
        return covers.stream().map(date -> new Step(StepKind.MERGE, "Stands for the date " + DAY.format(date.key()) + " of a schedule")).toList();
    }

    /**
     * The moves by hand as steps, the earliest first.
     *
     * @param timeline newest first
     * @param before where the first of them found the date
     * @param after where the last of them left it
     */
    static List<Step> moves(List<TimelineRow> timeline, LocalDate before, LocalDate after) {
        List<Step> moves = new ArrayList<>();
        for (int i = timeline.size() - 1; i >= 0; i--) {
            TimelineRow entry = timeline.get(i);
            if ("moved".equals(entry.entryType())) {
                moves.add(new Step(StepKind.OVERRIDE, "Moved by " + entry.createdBy() + ": " + entry.description()));
            }
        }
        for (int i = 0; i < moves.size(); i++) {
            moves.set(i, moves.get(i).dated(i == 0 ? before : null, i == moves.size() - 1 ? after : null));
        }
        return moves;
    }
}
