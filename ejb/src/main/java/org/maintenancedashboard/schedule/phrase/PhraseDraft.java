package org.maintenancedashboard.schedule.phrase;

import java.time.LocalDate;

/** A phrase to read: {@code text} and {@code zone} are required, {@code locale} is English and {@code from} is today where they are left out. */
public class PhraseDraft {

    private String text;
    private String zone;
    private String locale;
    private LocalDate from;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
