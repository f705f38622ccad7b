package org.maintenancedashboard.schedule;

/** A window of a preview: every year as {@code MM-DD} to {@code MM-DD}, or once as local date-times, the end excluded. */
public class PreviewWindow {

    private String from;
    private String to;

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
