package org.maintenancedashboard.web.schedule.decision;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.maintenancedashboard.schedule.decision.DateDetail;
import org.maintenancedashboard.schedule.decision.DecisionDraft;
import org.maintenancedashboard.schedule.series.SuccessorDraft;

/** The question of the dialog of a planned date: what changes, where to and why. Times are wall time of the plan's zone. */
public class DateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DateDetail date;
    private final boolean cancelling;
    private Reach reach = Reach.THIS;
    private LocalDateTime start;
    private String reason;

    DateForm(DateDetail date, boolean cancelling) {
        this.date = date;
        this.cancelling = cancelling;
        this.start = date.start();
    }

    /** What is stored of it for one date. */
    DecisionDraft decision() {
        DecisionDraft draft = new DecisionDraft();
        draft.setVersion(date.decided() == null ? null : date.decided().version());
        draft.setCancelled(cancelling);
        draft.setMovedTo(cancelling ? null : start);
        draft.setReason(reason);
        return draft;
    }

    /** What is stored of it for this date and all that follow. */
    SuccessorDraft successor() {
        SuccessorDraft draft = new SuccessorDraft();
        draft.setKey(date.date().key());
        draft.setStartsAt(start);
        draft.setReason(reason);
        return draft;
    }

    /** What the change can be about, narrowest first. */
    public List<Reach> getReaches() {
        return cancelling ? List.of(Reach.THIS) : date.divisible() ? List.of(Reach.values()) : List.of(Reach.THIS, Reach.ALL);
    }

    public DateDetail getDate() {
        return date;
    }

    public boolean isCancelling() {
        return cancelling;
    }

    public Reach getReach() {
        return reach;
    }

    public void setReach(Reach reach) {
        this.reach = reach;
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
