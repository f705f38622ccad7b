package org.maintenancedashboard.schedule.workday;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The editable shape of a site's working calendar; weekdays are codes MO to SU. */
public class WorkingCalendarDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long siteId;

    @JsonbTransient
    private Integer version;

    @NotEmpty
    private List<String> workingDays = new ArrayList<>();

    @NotNull
    @Size(max = 4000)
    private List<@NotNull @Valid HolidayDraft> holidays = new ArrayList<>();

    /** What is stored, ready to be changed. */
    public static WorkingCalendarDraft of(WorkingCalendarDetail detail) {
        WorkingCalendarDraft draft = new WorkingCalendarDraft();
        draft.siteId = detail.siteId();
        draft.version = detail.version();
        draft.workingDays = new ArrayList<>(detail.workingDays());
        detail.holidays().forEach(holiday -> draft.holidays.add(new HolidayDraft(holiday.date(), holiday.name())));
        return draft;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public List<String> getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(List<String> workingDays) {
        this.workingDays = workingDays;
    }

    public List<HolidayDraft> getHolidays() {
        return holidays;
    }

    public void setHolidays(List<HolidayDraft> holidays) {
        this.holidays = holidays;
    }
}
