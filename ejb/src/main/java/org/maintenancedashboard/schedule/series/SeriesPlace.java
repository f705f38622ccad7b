package org.maintenancedashboard.schedule.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of a schedule in a series: which one it followed, and whether another follows it. */
@Embeddable
public class SeriesPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "predecessor_id", updatable = false)
    private Long predecessorId;

    @Column(name = "series_id")
    private Long seriesId;

    private boolean succeeded;

    /** Ends the schedule of this id; a series begins with it where there is none yet. */
    public void end(Long scheduleId) {
        seriesId = seriesId == null ? scheduleId : seriesId;
        succeeded = true;
    }

    /** Goes on in place of a schedule that ended; said before it is stored. */
    public void follow(Long endedId, SeriesPlace ended) {
        predecessorId = endedId;
        seriesId = ended.seriesId;
    }

    /** Is again the current one, after the one that followed is gone. */
    public void becomeCurrent() {
        succeeded = false;
    }

    /** The schedule it followed, or null. */
    public Long getPredecessorId() {
        return predecessorId;
    }

    /** Whether another schedule follows it, so that it only goes on to its end. */
    public boolean isSucceeded() {
        return succeeded;
    }
}
