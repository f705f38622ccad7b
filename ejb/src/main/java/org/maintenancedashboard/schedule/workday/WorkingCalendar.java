package org.maintenancedashboard.schedule.workday;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.location.Location;

/** When people work at a site. The database makes one with each site. */
@Entity
@Table(name = "working_calendar")
public class WorkingCalendar extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Location site;

    @Column(name = "working_days")
    private String workingDays;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "working_calendar_holiday", joinColumns = @JoinColumn(name = "working_calendar_id"))
    @OrderBy("day")
    private Set<Holiday> holidays = new LinkedHashSet<>();

    protected WorkingCalendar() {
    }

    /** Says on which weekdays people work: at least on one. */
    public void work(Set<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw new Invalid("workingDays", "error.workingDays.none");
        }
        workingDays = Weekdays.text(days);
    }

    /** Replaces the holidays. */
    public void close(Collection<Holiday> days) {
        holidays.retainAll(days);
        holidays.addAll(days);
    }

    /** Whether a holiday falls on the day of another. */
    public boolean closedOn(Holiday other) {
        return holidays.stream().anyMatch(holiday -> holiday.getDay().equals(other.getDay()));
    }

    /** Adds a holiday. */
    public void add(Holiday holiday) {
        holidays.add(holiday);
    }

    public Set<DayOfWeek> getWorkingDays() {
        return Weekdays.stored(workingDays);
    }

    public Set<Holiday> getHolidays() {
        return Set.copyOf(holidays);
    }

    public Location getSite() {
        return site;
    }
}
