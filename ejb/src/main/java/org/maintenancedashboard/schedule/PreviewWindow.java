package org.maintenancedashboard.schedule;

import java.io.Serializable;

/** A window of a preview: every year as {@code MM-DD} to {@code MM-DD}, or once as local date-times, the end excluded. */
public class PreviewWindow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from;
    private String to;

    public PreviewWindow() {
    }

    public PreviewWindow(String from, String to) {
        this.from = from;
        this.to = to;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
