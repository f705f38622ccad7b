package org.maintenancedashboard.schedule.decision;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/** What is to become of one date: another local date-time, or nothing at all; and why. */
public class DecisionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Integer version;

    private LocalDateTime movedTo;
    private boolean cancelled;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    public Integer getVersion() {
        return version;
    }

    /** The version of the decision that this one takes the place of; null for the first about a date. */
    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDateTime getMovedTo() {
        return movedTo;
    }

    public void setMovedTo(LocalDateTime movedTo) {
        this.movedTo = movedTo;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public void setCancelled(boolean cancelled) {
        this.cancelled = cancelled;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
