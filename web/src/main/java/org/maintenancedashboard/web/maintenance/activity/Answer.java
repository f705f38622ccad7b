package org.maintenancedashboard.web.maintenance.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.maintenancedashboard.maintenance.activity.Completion;

/** What a person types when a verb asks: a reason, another start, or how the work ended. Times are wall time of the site. */
public class Answer implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason;
    private LocalDateTime scheduledStart;
    private LocalDateTime actualStart;
    private LocalDateTime actualEnd;
    private String notes;
    private boolean covering = true;

    /** How the work ended, in moments. */
    Completion completion(ZoneId zone) {
        return new Completion(moment(actualStart, zone), moment(actualEnd, zone), notes, covering);
    }

    static LocalDateTime wall(Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    private static Instant moment(LocalDateTime wall, ZoneId zone) {
        return wall == null ? null : wall.atZone(zone).toInstant();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDateTime getScheduledStart() {
        return scheduledStart;
    }

    public void setScheduledStart(LocalDateTime scheduledStart) {
        this.scheduledStart = scheduledStart;
    }

    public LocalDateTime getActualStart() {
        return actualStart;
    }

    public void setActualStart(LocalDateTime actualStart) {
        this.actualStart = actualStart;
    }

    public LocalDateTime getActualEnd() {
        return actualEnd;
    }

    public void setActualEnd(LocalDateTime actualEnd) {
        this.actualEnd = actualEnd;
    }

    public boolean isCovering() {
        return covering;
    }

    public void setCovering(boolean covering) {
        this.covering = covering;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
