package org.maintenancedashboard.web.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.primefaces.PrimeFaces;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;

/**
 * What the grid asks for: entries of the dates in sight, at the wall time of their sites. Keeps none of them;
 * tells the page whether there are more than it can show.
 */
class EntryModel extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;
    private static final LocalDateTime ANY = LocalDate.EPOCH.atStartOfDay();

    private final transient BiFunction<LocalDate, LocalDate, EntryList.Shown> load;
    private final transient Function<EntryFace, Boolean> movable;

    EntryModel(BiFunction<LocalDate, LocalDate, EntryList.Shown> load, Function<EntryFace, Boolean> movable) {
        this.load = load;
        this.movable = movable;
        setEventLimit(true);
    }

    @Override
    public void loadEvents(LocalDateTime start, LocalDateTime end) {
        LocalDate to = end.toLocalDate().equals(end.minusNanos(1).toLocalDate()) ? end.toLocalDate().plusDays(1) : end.toLocalDate();
        EntryList.Shown range = load.apply(start.toLocalDate(), to);
        range.faces().forEach(face -> addEvent(event(face)));
        PrimeFaces.current().ajax().addCallbackParam("truncated", range.truncated());
    }

    /** A place holder that carries the id: what stands behind it is asked of the services. */
    @Override
    public ScheduleEvent<?> getEvent(String id) {
        return DefaultScheduleEvent.builder().id(id).startDate(ANY).endDate(ANY).build();
    }

    /** What needs somebody stands first in a day that cannot show everything. */
    private static int rank(EntryFace face) {
        return switch (face.entry().overdue() ? "overdue" : face.entry().status()) {
            case "overdue" -> 0;
            case "inProgress" -> 1;
            case "completed", "cancelled" -> 3;
            default -> 2;
        };
    }

    private ScheduleEvent<?> event(EntryFace face) {
        var entry = face.entry();
        return DefaultScheduleEvent.builder().id(entry.id()).title(entry.title()).startDate(entry.localStart()).endDate(entry.localEnd())
                .styleClass("ev is-" + face.tone()).draggable(movable.apply(face)).resizable(false).overlapAllowed(true)
                .dynamicProperty("icon", face.icon()).dynamicProperty("tag", entry.equipment()).dynamicProperty("what", entry.activityType())
                .dynamicProperty("priority", face.priority()).dynamicProperty("words", face.words()).dynamicProperty("own", face.ownTime()).dynamicProperty("rank", rank(face))
                .build();
    }
}
