package org.maintenancedashboard.web.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;

/** The question of the dialog: where to and why. Times are wall time of the site. */
public class MoveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;
    private final Integer version;
    private final String title;
    private final String zone;
    private final Instant moment;
    private LocalDateTime start;
    private String reason;

    MoveForm(ActivityDetail activity) {
        id = activity.row().id();
        version = activity.version();
        title = activity.row().title();
        zone = activity.row().zone();
        moment = activity.row().scheduledStart();
        start = getOldStart();
    }

    public Long getId() {
        return id;
    }

    public Integer getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public String getZone() {
        return zone;
    }

    /** Where the work stands now. */
    public Instant getMoment() {
        return moment;
    }

    public LocalDateTime getOldStart() {
        return LocalDateTime.ofInstant(moment, ZoneId.of(zone));
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
