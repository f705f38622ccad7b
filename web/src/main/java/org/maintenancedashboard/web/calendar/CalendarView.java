package org.maintenancedashboard.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.maintenance.activity.FilterChip;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;

/** The page of the calendar: a month, week or day as grid, or the agenda; the chosen entry; the move of one. */
@Named("calendar")
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AGENDA_SIZE = 100;

    @Inject
    private EntryList entries;

    @Inject
    private EntryMoves moves;

    private CalendarMode mode = CalendarMode.MONTH;
    private LocalDate date;
    private String entryId;
    private int page;
    private MoveForm move;
    private MoveForm undo;
    private String undone;
    private transient ScheduleModel model;
    private transient ZoneId zone;
    private transient EntryChoice choice;
    private final Map<String, String> asked = new LinkedHashMap<>();
    private transient EntryList.Shown listed;

    /** Opens the dates the address names, today of the site where it names none, with the entry it names. */
    public void open() {
        date = date == null ? entries.today(getZone()) : date;
        choose(entryId);
    }

    /** Shows an entry beside the grid; null shows none. */
    public void choose(String id) {
        entryId = id;
        listed = null;
        choice = id == null ? EntryChoice.NONE : entries.choose(listed().faces(), id);
    }

    public void onSelect(SelectEvent<ScheduleEvent<?>> event) {
        choose(event.getObject().getId());
    }

    /** Asks why the entry was dragged to where it lies now. */
    public void onDrag(ScheduleEntryMoveEvent event) {
        ask(Long.valueOf(event.getScheduleEvent().getId()));
        move.setStart(move.getOldStart().plusDays(event.getDayDelta()).plusMinutes(event.getMinuteDelta()));
    }

    /** Asks where to and why. */
    public void ask(Long activityId) {
        move = moves.form(activityId);
    }

    /** Moves the work and offers to undo it. */
    public void confirm() {
        undo = moves.move(move);
        undone = null;
        choose(entryId == null ? null : String.valueOf(move.getId()));
    }

    /** Takes the last move back. */
    public void undo() {
        MoveForm last = undo;
        undo = null;
        moves.undo(last);
        choose(entryId);
        undone = last.getTitle();
    }

    /** Only work that has not begun moves, by those who may edit it; a planned date has its own question. */
    public boolean movable(EntryFace face) {
        return moves.mayMove(face.entry());
    }

    /** Entries that the grid asks for, or nothing where the agenda is shown. */
    public ScheduleModel getModel() {
        if (model == null) {
            model = new EntryModel((from, to) -> entries.list(from, to, getZone(), asked), face -> moves.mayDrag(face.entry()));
        }
        return model;
    }

    /** One page of the agenda. */
    public Page<EntryFace> getAgenda() {
        List<EntryFace> all = listed().faces();
        int shown = Math.min(page, Math.max(0, all.size() - 1) / AGENDA_SIZE);
        int first = shown * AGENDA_SIZE;
        return new Page<>(all.subList(first, Math.min(first + AGENDA_SIZE, all.size())), all.size(), shown, AGENDA_SIZE);
    }

    public List<AgendaDay> getAgendaDays() {
        return AgendaDay.of(getAgenda().items());
    }

    private EntryList.Shown listed() {
        if (listed == null) {
            listed = entries.list(getPeriod().from(), getPeriod().to(), getZone(), asked);
        }
        return listed;
    }

    /** Whether the agenda's period holds more entries than can be shown. */
    public boolean isTruncated() {
        return listed().truncated();
    }

    /** Which entries are shown: the conditions of the list of work, by name. */
    public Map<String, String> getAsked() {
        return asked;
    }

    public List<FilterChip> getChips() {
        return entries.chips(asked, getAddress());
    }

    /** The zone of the selected site, the default zone where there is none. */
    public ZoneId getZone() {
        if (zone == null) {
            zone = entries.zone();
        }
        return zone;
    }

    /** The zone in words. */
    public String getZoneText() {
        return entries.zoneText(getZone(), date);
    }

    public CalendarPeriod getPeriod() {
        return new CalendarPeriod(mode, date);
    }

    public EntryChoice getChoice() {
        if (choice == null) {
            choose(entryId);
        }
        return choice;
    }

    /** The address of this page of the calendar; changed by {@code with}. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("view", mode.code());
        parameters.put("date", date);
        parameters.put("page", page == 0 ? null : page);
        parameters.putAll(asked);
        return new Address("/calendar", parameters);
    }

    /** The address of the period that many steps away. */
    public String stepped(int steps) {
        return getAddress().with("date", getPeriod().step(steps));
    }

    public CalendarMode[] getModes() {
        return CalendarMode.values();
    }

    public LocalDate getToday() {
        return entries.today(getZone());
    }

    public MoveForm getMove() {
        return move;
    }

    /** What the toast offers to undo. */
    public MoveForm getUndo() {
        return undo;
    }

    /** The title of the work whose move was just taken back. */
    public String getUndone() {
        return undone;
    }

    public CalendarMode getMode() {
        return mode;
    }

    public String getView() {
        return mode.code();
    }

    public void setView(String view) {
        mode = CalendarMode.of(view);
    }

    public LocalDate getDate() {
        return date;
    }

    public String getDateText() {
        return date == null ? null : date.toString();
    }

    /** A date of the address; one that cannot be read counts as none. */
    public void setDateText(String text) {
        try {
            date = text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            date = null;
        }
    }

    public String getEntryId() {
        return entryId;
    }

    public void setEntryId(String entryId) {
        this.entryId = entryId;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }
}
