package org.maintenancedashboard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/** One piece of work while the history is written. */
final class Job {

    final long equipmentId;
    final long typeId;
    final Long scheduleId;
    final String title;
    final String priority;
    final LocalDateTime key;
    final PlanSnapshot plan;
    final Instant start;
    final Instant end;
    final DemoPeople.Person person;
    /** The place of the target among all, which does not depend on ids. */
    int place;
    String status = "scheduled";
    Instant actualStart;
    Instant actualEnd;
    String words;
    LocalDate next;

    /** What is done, by name. */
    record Kind(long typeId, String name) {
    }

    /** Work of a schedule's occurrence. */
    Job(GenerationTarget target, LocalDateTime key, Instant start, DemoPeople.Person person) {
        this.equipmentId = target.equipmentId();
        this.typeId = target.activityTypeId();
        this.scheduleId = target.scheduleId();
        this.title = target.title();
        this.priority = target.priority();
        this.key = key;
        this.plan = target.snapshot();
        this.start = start;
        this.end = start.plus(Duration.ofMinutes(target.durationMinutes()));
        this.person = person;
    }

    /** Work somebody planned by hand, two hours long. */
    Job(DemoEquipment.Item item, Kind kind, Instant start, DemoPeople.Person person) {
        this.equipmentId = item.id();
        this.typeId = kind.typeId();
        this.scheduleId = null;
        this.title = kind.name() + " - " + item.name();
        this.priority = "high";
        this.key = null;
        this.plan = null;
        this.start = start;
        this.end = start.plus(Duration.ofHours(2));
        this.person = person;
    }

    boolean isOpen() {
        return "scheduled".equals(status);
    }

    Job complete(Instant began, Instant ended, String notes) {
        status = "completed";
        actualStart = began;
        actualEnd = ended;
        words = notes;
        return this;
    }

    Job begin(Instant began) {
        status = "inProgress";
        actualStart = began;
        return this;
    }

    Job hold(String reason) {
        status = "pending";
        words = reason;
        return this;
    }

    Job cancel(String reason) {
        status = "cancelled";
        words = reason;
        next = null;
        return this;
    }

    /** The work was never done, whatever the history said. */
    Job leaveOpen() {
        status = "scheduled";
        actualStart = null;
        actualEnd = null;
        words = null;
        next = null;
        return this;
    }
}
