package org.maintenancedashboard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/** The rows of the history: activities, keys, progress, and what is told of recent work. */
final class DemoWork {

    private static final int TOLD_DAYS = 60;
    private static final int IDS_PER_JOB = 3;
    private static final int IDS_MORE = 200;
    private static final int BY_HAND = 12;

    private final Rows activities = Rows.stamped("activity", "id", "equipment_id", "activity_type_id", "schedule_id", "due_key", "plan_version_id", "title",
            "status", "priority", "scheduled_start", "scheduled_end", "actual_start", "actual_end", "assigned_to_id", "completion_notes", "next_due_date");
    private final Rows keys = Rows.plain("occurrence_key", "schedule_id", "equipment_id", "due_key", "activity_id", "state");
    private final Rows progress = Rows.plain("generation_progress", "schedule_id", "equipment_id", "next_date");
    private final Rows timeline = Rows.plain("timeline_entry", "id", "activity_id", "entry_type", "title", "description", "created_at", "created_by");
    private final Rows steps = Rows.stamped("checklist_item", "id", "activity_id", "position", "item_text", "required", "completed", "completed_by", "completed_at");
    private final DemoHistory history;
    private final DemoCatalogue catalogue;
    private Map<PlanSnapshot, Long> versions;
    private Ids ids;
    private Instant toldFrom;

    DemoWork(DemoHistory history, DemoCatalogue catalogue) {
        this.history = history;
        this.catalogue = catalogue;
    }

    /** Adds corrective work that was planned by hand, each in working hours: most of it done in the last weeks, two to come. */
    void addByHand(DemoEquipment equipment, Instant now) {
        List<String> types = List.of("Corrective Maintenance", "Component Replacement", "Troubleshooting");
        LocalDate today = LocalDate.ofInstant(now, DemoLocations.ZONE);
        for (int i = 0; i < BY_HAND; i++) {
            DemoEquipment.Item item = equipment.items().get((i * 37 + 11) % equipment.items().size());
            String type = types.get(i % types.size());
            LocalDate day = today.plusDays(5L * (i - BY_HAND + 3) - 1);
            LocalDate working = day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day;
            Instant start = working.atTime(8 + i * 3 % 7, 30 * (i % 2)).atZone(DemoLocations.ZONE).toInstant();
            Job job = new Job(item, new Job.Kind(catalogue.typeIds().get(type), type), start, history.anybody(item.siteId()));
            history.add(job.end.isBefore(now) ? history.done(job) : job);
        }
    }

    int size() {
        return history.jobs().size();
    }

    int idsNeeded() {
        return size() * IDS_PER_JOB + IDS_MORE;
    }

    /** The plans that the jobs were made from. */
    Set<PlanSnapshot> plans() {
        return history.jobs().stream().map(job -> job.plan).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    List<Rows> tables(Ids free, Map<PlanSnapshot, Long> planVersions, Instant now) {
        ids = free;
        versions = planVersions;
        toldFrom = now.minus(Duration.ofDays(TOLD_DAYS));
        history.jobs().forEach(this::add);
        history.missed().forEach(one -> keys.add(one.scheduleId(), one.equipmentId(), one.key(), null, "missed"));
        history.progress().forEach(one -> progress.add(one.scheduleId(), one.equipmentId(), one.next()));
        return List.of(activities, keys, progress, timeline, steps);
    }

    private void add(Job job) {
        long id = ids.next();
        activities.add(id, job.equipmentId, job.typeId, job.scheduleId, job.key, job.plan == null ? null : versions.get(job.plan), job.title, job.status, job.priority, job.start, job.end,
                job.actualStart, job.actualEnd, job.person.id(), "completed".equals(job.status) ? job.words : null, "completed".equals(job.status) ? job.next : null);
        if (job.scheduleId != null) {
            keys.add(job.scheduleId, job.equipmentId, job.key, id, "generated");
        }
        if (job.end.isAfter(toldFrom)) {
            tell(job, id);
        }
        if ("inProgress".equals(job.status)) {
            tick(job, id);
        }
    }

    private void tell(Job job, long id) {
        if (job.actualStart != null) {
            entry(id, "started", job, job.actualStart);
        }
        switch (job.status) {
            case "completed" -> entry(id, "completed", job, job.actualEnd);
            case "cancelled" -> entry(id, "cancelled", job, job.start);
            case "pending" -> entry(id, "held", job, job.start.minus(Duration.ofDays(14)));
            default -> { }
        }
    }

    private void entry(long activity, String what, Job job, Instant at) {
        timeline.add(ids.next(), activity, what, what, "started".equals(what) ? null : job.words, at, job.person.username());
    }

    /** Half the steps are done. */
    private void tick(Job job, long activity) {
        List<Object[]> lines = catalogue.steps(job.typeId);
        for (int i = 0; i < lines.size(); i++) {
            boolean done = i < lines.size() / 2;
            steps.add(ids.next(), activity, i, lines.get(i)[2], lines.get(i)[3], done, done ? job.person.username() : null,
                    done ? job.actualStart.plus(Duration.ofMinutes(5L + 4 * i)) : null);
        }
    }
}
