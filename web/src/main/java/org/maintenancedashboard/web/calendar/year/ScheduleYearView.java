package org.maintenancedashboard.web.calendar.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.calendar.DateExplanation;
import org.maintenancedashboard.calendar.DateReasons;
import org.maintenancedashboard.calendar.year.PlanYear;
import org.maintenancedashboard.calendar.year.ScheduleYears;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.web.common.Address;

/** What a schedule does in a year. */
@Named("scheduleYear")
@RequestScoped
public class ScheduleYearView {

    @Inject
    private ScheduleYears years;

    @Inject
    private DateReasons reasons;

    @Inject
    private YearFaces faces;

    @Inject
    private Clock clock;

    private Long id;
    private Long equipmentId;
    private Integer year;
    private LocalDateTime key;
    private String search = "";
    private PlanYear plan;
    private DateExplanation why;
    private List<YearMonthFace> months;
    private List<Ref> targets;

    /** Reads the year the address names, this one where it names none. */
    public void open() {
        if (id == null) {
            throw new NotFound("error.notFound.schedule");
        }
        year = year == null ? LocalDate.now(clock.withZone(ZoneOffset.UTC)).getYear() : year;
        plan = years.get(id, equipmentId, year);
        equipmentId = plan.equipment() == null ? null : plan.equipment().id();
        if (key != null && equipmentId != null) {
            why = reasons.explain(id, equipmentId, key);
        }
    }

    public PlanYear getPlan() {
        return plan;
    }

    /** Why the chosen date is planned; null where none is chosen. */
    public DateExplanation getWhy() {
        return why;
    }

    public List<YearMonthFace> getMonths() {
        if (months == null) {
            months = plan.months().stream().map(month -> faces.month(month, getAddress())).toList();
        }
        return months;
    }

    public List<YearDate> getDates() {
        return plan.dates().stream().map(entry -> faces.date(entry, getAddress())).toList();
    }

    /** What a shared schedule can be looked at for, the one looked at always among them. */
    public List<Ref> getTargets() {
        if (targets == null) {
            targets = plan.schedule().equipment() == null ? years.listTargets(id, search) : List.of();
        }
        return targets;
    }

    public boolean isMany() {
        return getTargets().size() == ScheduleYears.MOST_TARGETS || !search.isEmpty();
    }

    /** The address of this year; changed by {@code with}. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("id", id);
        parameters.put("equipmentId", equipmentId);
        parameters.put("year", year);
        parameters.put("search", search);
        return new Address("/schedule-year", parameters);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEquipmentId() {
        return equipmentId;
    }

    public void setEquipmentId(Long equipmentId) {
        this.equipmentId = equipmentId;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search.strip();
    }

    public String getKey() {
        return key == null ? null : key.toString();
    }

    /** A key of the address; one that cannot be read counts as none. */
    public void setKey(String text) {
        try {
            key = text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            key = null;
        }
    }
}
