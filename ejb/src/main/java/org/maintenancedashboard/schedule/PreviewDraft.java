package org.maintenancedashboard.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;

/**
 * A question to the engine, the fixed contract of the preview: {@code startsAt}, {@code zone} and exactly one of {@code recurrence} and
 * {@code interval} are required; every other member is optional, and an absent policy does nothing.
 */
public class PreviewDraft {

    private LocalDateTime startsAt;
    private String zone;
    private String recurrence;
    private Period interval;
    private String invalidDates;
    private List<PreviewWindow> seasons;
    private List<String> workingDays;
    private List<LocalDate> holidays;
    private String roll;
    private List<PreviewWindow> freezes;
    private String freezePolicy;
    private String mode;
    private LocalDate lastCompleted;
    private Period tolerance;
    private BigDecimal factor;
    private LocalDate from;
    private LocalDate to;
    private Integer limit;

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(String recurrence) {
        this.recurrence = recurrence;
    }

    public Period getInterval() {
        return interval;
    }

    public void setInterval(Period interval) {
        this.interval = interval;
    }

    public String getInvalidDates() {
        return invalidDates;
    }

    public void setInvalidDates(String invalidDates) {
        this.invalidDates = invalidDates;
    }

    public List<PreviewWindow> getSeasons() {
        return seasons;
    }

    public void setSeasons(List<PreviewWindow> seasons) {
        this.seasons = seasons;
    }

    public List<String> getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(List<String> workingDays) {
        this.workingDays = workingDays;
    }

    public List<LocalDate> getHolidays() {
        return holidays;
    }

    public void setHolidays(List<LocalDate> holidays) {
        this.holidays = holidays;
    }

    public String getRoll() {
        return roll;
    }

    public void setRoll(String roll) {
        this.roll = roll;
    }

    public List<PreviewWindow> getFreezes() {
        return freezes;
    }

    public void setFreezes(List<PreviewWindow> freezes) {
        this.freezes = freezes;
    }

    public String getFreezePolicy() {
        return freezePolicy;
    }

    public void setFreezePolicy(String freezePolicy) {
        this.freezePolicy = freezePolicy;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public LocalDate getLastCompleted() {
        return lastCompleted;
    }

    public void setLastCompleted(LocalDate lastCompleted) {
        this.lastCompleted = lastCompleted;
    }

    public Period getTolerance() {
        return tolerance;
    }

    public void setTolerance(Period tolerance) {
        this.tolerance = tolerance;
    }

    public BigDecimal getFactor() {
        return factor;
    }

    public void setFactor(BigDecimal factor) {
        this.factor = factor;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Integer getLimit() {
        return limit;
    }

    public void setLimit(Integer limit) {
        this.limit = limit;
    }
}
