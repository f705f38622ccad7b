package org.maintenancedashboard.web.schedule.workday;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.workday.FoundHoliday;
import org.maintenancedashboard.schedule.workday.HolidayDraft;
import org.maintenancedashboard.schedule.workday.WorkingCalendarDetail;
import org.maintenancedashboard.schedule.workday.WorkingCalendarDraft;
import org.maintenancedashboard.schedule.workday.WorkingCalendars;
import org.maintenancedashboard.web.common.Choice;
import org.maintenancedashboard.web.common.Toasts;

/** The working calendar of one site: its weekdays, its holidays, and what a file would add. */
@Named("workingCalendar")
@ViewScoped
public class WorkingCalendarView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MAX_BYTES = 1 << 20;

    @Inject
    private transient WorkingCalendars calendars;

    @Inject
    private transient Caller caller;

    private Long id;
    private String site;
    private String zone;
    private WorkingCalendarDraft draft;
    private ArrayList<Choice> weekdays;
    private ArrayList<FoundHoliday> found;
    private transient Part upload;

    /** Loads the calendar of the site in the address. */
    public void open() {
        if (draft == null) {
            WorkingCalendarDetail detail = calendars.get(id);
            site = detail.site();
            zone = detail.zone();
            draft = WorkingCalendarDraft.of(detail);
            weekdays = new ArrayList<>(WEEK.stream().map(day -> new Choice(day, day, draft.getWorkingDays().contains(day))).toList());
        }
    }

    /** Begins another holiday. */
    public void addDay() {
        draft.getHolidays().add(new HolidayDraft());
    }

    public void removeDay(int index) {
        draft.getHolidays().remove(index);
    }

    /** Reads the uploaded file and shows what it names. */
    public void read() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            throw new Invalid("file", "error.holidays.none");
        }
        if (upload.getSize() > MAX_BYTES) {
            throw new Invalid("file", "error.holidays.large", 1);
        }
        List<FoundHoliday> days = calendars.readFile(id, upload.getInputStream().readAllBytes());
        found = new ArrayList<>(days.stream().map(day -> new FoundHoliday(day.date(), day.name(), day.known() || isTyped(day))).toList());
    }

    /** Puts the days of the file that are new into the form, in order. */
    public void take() {
        found.stream().filter(day -> !day.known() && !isTyped(day)).forEach(day -> draft.getHolidays().add(new HolidayDraft(day.date(), day.name())));
        draft.getHolidays().sort(Comparator.comparing(HolidayDraft::getDate, Comparator.nullsLast(Comparator.naturalOrder())));
        found = null;
    }

    /** Forgets what the file names. */
    public void forget() {
        found = null;
    }

    /** Stores the calendar; lines without a day and a name are left out. */
    public String save() {
        draft.getHolidays().removeIf(day -> day.getDate() == null && (day.getName() == null || day.getName().isBlank()));
        draft.setWorkingDays(weekdays.stream().filter(Choice::isChosen).map(Choice::getValue).toList());
        calendars.save(draft);
        return Toasts.redirect("/working-time", "workday.saved");
    }

    private boolean isTyped(FoundHoliday day) {
        return draft.getHolidays().stream().anyMatch(typed -> day.date().equals(typed.getDate()));
    }

    public boolean isWritable() {
        return caller.may(Permissions.SITE_MAP_WRITE);
    }

    public List<FoundHoliday> getFound() {
        return found;
    }

    /** How many days of the file are new. */
    public long getNewDays() {
        return found.stream().filter(day -> !day.known()).count();
    }

    public WorkingCalendarDraft getDraft() {
        return draft;
    }

    public List<Choice> getWeekdays() {
        return weekdays;
    }

    public String getSite() {
        return site;
    }

    public String getZone() {
        return zone;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
