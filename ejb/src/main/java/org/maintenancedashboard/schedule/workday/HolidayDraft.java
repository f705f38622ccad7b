package org.maintenancedashboard.schedule.workday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The editable shape of a holiday. */
public class HolidayDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate date;

    @NotBlank
    @Size(max = 200)
    private String name;

    public HolidayDraft() {
    }

    public HolidayDraft(LocalDate date, String name) {
        this.date = date;
        this.name = name;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
