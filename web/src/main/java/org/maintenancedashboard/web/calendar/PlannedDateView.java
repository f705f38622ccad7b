package org.maintenancedashboard.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maintenancedashboard.web.schedule.decision.DateDecisionView;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;

/** What is done about planned dates in the calendar: asked after a drag, decided, taken back; the calendar then shows what became of them. */
@Named("plannedDate")
@ViewScoped
public class PlannedDateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarView calendar;

    @Inject
    private DateDecisionView dates;

    /** Asks why an entry was dragged to where it lies now, work and planned date alike. */
    public void onDrag(ScheduleEntryMoveEvent event) {
        if (dates.ask(event.getScheduleEvent().getId())) {
            dates.getForm().setStart(dates.getForm().getStart().plusDays(event.getDayDelta()).plusMinutes(event.getMinuteDelta()));
        } else {
            calendar.onDrag(event);
        }
    }

    /** Changes the planned date that the dialog asks about; answers the page that goes on, null for this one. */
    public String decide() {
        String page = dates.confirm();
        calendar.choose(calendar.getEntryId());
        return page;
    }

    /** Takes back what was decided about the planned date beside the grid. */
    public void restore() {
        dates.restore(calendar.getChoice().face().entry());
        calendar.choose(calendar.getEntryId());
    }
}
