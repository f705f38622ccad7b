package org.maintenancedashboard.web.schedule.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maintenancedashboard.calendar.CalendarEntry;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.decision.DateKey;
import org.maintenancedashboard.schedule.decision.DecisionRow;
import org.maintenancedashboard.schedule.decision.Decisions;
import org.maintenancedashboard.schedule.series.Successions;
import org.primefaces.PrimeFaces;

/** The dialog of a planned date in the calendar: moves it, cancels it, changes all from it on, or takes back what was decided. */
@Named("dateDecision")
@ViewScoped
public class DateDecisionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ENTRY = Pattern.compile("p(\\d{1,18})-(\\d{1,18})-(\\d{4}-.+)");

    @Inject
    private transient Decisions decisions;

    @Inject
    private transient Successions successions;

    @Inject
    private transient Caller caller;

    private DateForm form;

    /** Whether an entry of the calendar is a planned date that the caller may change. */
    public boolean may(CalendarEntry entry) {
        return entry.isPlanned() && caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
    }

    /** What was decided about an entry of the calendar, null where nothing was. */
    public DecisionRow decided(CalendarEntry entry) {
        return entry.isPlanned() ? decisions.find(new DateKey(entry.scheduleId(), entry.equipmentId(), entry.key())).orElse(null) : null;
    }

    /** Asks where a planned date is to go; false where the entry is none. */
    public boolean ask(String entryId) {
        return open(entryId, false);
    }

    /** Asks why a planned date is to be left out. */
    public void askCancel(String entryId) {
        open(entryId, true);
    }

    private boolean open(String entryId, boolean cancelling) {
        Optional<DateKey> date = key(entryId);
        form = date.map(key -> new DateForm(decisions.get(key), cancelling)).orElse(null);
        date.ifPresent(key -> PrimeFaces.current().ajax().addCallbackParam("dialog", "dateDialog"));
        return date.isPresent();
    }

    /** Does what was asked; answers the page that goes on, null for this one. */
    public String confirm() {
        DateForm asked = form;
        switch (asked.getReach()) {
            case THIS -> decisions.decide(asked.getDate().date(), asked.decision());
            case FOLLOWING -> successions.succeed(asked.getDate().date().scheduleId(), asked.successor());
            default -> {
                return "/schedule?id=" + asked.getDate().date().scheduleId() + "&faces-redirect=true";
            }
        }
        return null;
    }

    /** Takes back what was decided about an entry. */
    public void restore(CalendarEntry entry) {
        DecisionRow decided = decided(entry);
        if (decided != null) {
            decisions.remove(new DateKey(entry.scheduleId(), entry.equipmentId(), entry.key()), decided.version());
        }
    }

    private static Optional<DateKey> key(String entryId) {
        Matcher parts = ENTRY.matcher(entryId);
        return parts.matches() ? Optional.of(new DateKey(Long.valueOf(parts.group(1)), Long.valueOf(parts.group(2)), LocalDateTime.parse(parts.group(3))))
                : Optional.empty();
    }

    public DateForm getForm() {
        return form;
    }
}
