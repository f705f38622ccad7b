package org.maintenancedashboard.schedule.series;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/** How a schedule goes on from one of its dates: where that date goes, by which rule, and why. */
public class SuccessorDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Integer version;

    @NotNull
    private LocalDateTime key;

    @NotNull
    private LocalDateTime startsAt;

    @Size(max = 500)
    private String recurrence;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    public Integer getVersion() {
        return version;
    }

    /** The version of the schedule that was seen, null where the caller does not say. */
    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDateTime getKey() {
        return key;
    }

    /** The key of the first date that changes. */
    public void setKey(LocalDateTime key) {
        this.key = key;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public String getRecurrence() {
        return recurrence;
    }

    /** RFC 5545 text; null for the same rule on the day of the new start. */
    public void setRecurrence(String recurrence) {
        this.recurrence = recurrence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
