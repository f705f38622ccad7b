package org.maintenancedashboard.schedule.workday;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** A local day on which nobody works. */
@Embeddable
public class Holiday {

    @Column(name = "day")
    private LocalDate day;

    private String name;

    protected Holiday() {
    }

    public Holiday(LocalDate day, String name) {
        this.day = day;
        this.name = name.strip();
    }

    public LocalDate getDay() {
        return day;
    }

    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holiday holiday && day.equals(holiday.day) && name.equals(holiday.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, name);
    }
}
