package org.maintenancedashboard.schedule.chunk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.maintenancedashboard.schedule.chunk.Start.Earlier;
import org.maintenancedashboard.schedule.chunk.Start.Outcome;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.nesting.NestedDates.Carried;
import org.maintenancedashboard.schedule.nesting.Seat;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/** The activities and keys of one chunk, ready for COPY. */
final class OccurrenceRows {

    private static final String ACTIVITY = "id, equipment_id, activity_type_id, schedule_id, due_key, plan_version_id, title, priority,"
            + " scheduled_start, scheduled_end, assigned_to_id, checklist_version_id, created_at, created_by, updated_at, updated_by";
    private static final String KEY = "schedule_id, equipment_id, due_key, activity_id, state";
    private static final int ACTIVITY_COLUMNS = 16;
    private static final int KEY_COLUMNS = 5;
    private static final byte[] GENERATION = CopyRows.bytes("generation");
    private static final byte[][] STATES = Arrays.stream(Outcome.values()).map(outcome -> CopyRows.bytes(outcome.code()))
            .toArray(byte[][]::new);

    private final CopyRows activities = new CopyRows();
    private final CopyRows keys = new CopyRows();
    private final IncludedRows included = new IncludedRows();
    private final long[] ids;
    private final Map<PlanSnapshot, Long> plans;
    private final Map<Long, Long> checklists;
    private final Instant now;
    private int used;

    /**
     * @param ids as many as activities will be added
     * @param checklists the version of the steps of each activity type
     */
    OccurrenceRows(long[] ids, Map<PlanSnapshot, Long> plans, Map<Long, Long> checklists, Instant now) {
        this.ids = ids;
        this.plans = plans;
        this.checklists = checklists;
        this.now = now;
    }

    void add(TargetDue due) {
        GenerationTarget target = due.target();
        byte[] title = CopyRows.bytes(target.title());
        byte[] priority = CopyRows.bytes(target.priority());
        Map<LocalDateTime, Long> made = new HashMap<>();
        for (Start start : due.starts()) {
            Long activity = null;
            if (start.outcome() == Outcome.GENERATED) {
                activity = ids[used++];
                activity(target, start, activity, new byte[][] {title, priority});
                if (target.openPredecessor() == OpenPredecessor.MERGE) {
                    made.put(start.key(), activity);
                }
            } else if (start.outcome() == Outcome.COVERED) {
                Earlier standIn = start.standIn();
                activity = standIn.activityId() == null ? made.get(standIn.key()) : standIn.activityId();
            }
            keys(target, start, activity);
            for (Carried one : start.carried()) {
                along(target.equipmentId(), one, start.outcome(), activity);
            }
            if (start.outcome() == Outcome.COVERED && start.standIn().key() == null) {
                included.add(activity, target.activityTypeId(), checklists.get(target.activityTypeId()));
            }
        }
    }

    /** The keys of a date of lower rank, and its steps where there is work for it. */
    private void along(long equipment, Carried one, Outcome outcome, Long activity) {
        Outcome fate = outcome == Outcome.GENERATED ? Outcome.COVERED : outcome;
        one.keys().forEach(key -> key(new Seat(one.scheduleId(), equipment), key, activity, fate));
        if (activity != null) {
            included.add(activity, one.activityTypeId(), one.checklistVersionId());
        }
    }

    private void activity(GenerationTarget target, Start start, long id, byte[][] texts) {
        activities.row(ACTIVITY_COLUMNS);
        activities.number(id);
        activities.number(target.equipmentId());
        activities.number(target.activityTypeId());
        activities.number(target.scheduleId());
        activities.local(start.key());
        activities.number(plans.get(target.snapshot()));
        activities.text(texts[0]);
        activities.text(texts[1]);
        activities.moment(start.at());
        activities.moment(start.at().plus(target.durationMinutes(), ChronoUnit.MINUTES));
        activities.number(target.assignedToId());
        activities.number(checklists.get(target.activityTypeId()));
        activities.moment(now);
        activities.text(GENERATION);
        activities.moment(now);
        activities.text(GENERATION);
    }

    /** The own key in the outcome's state, the others it stands for as covered by the same work. */
    private void keys(GenerationTarget target, Start start, Long activity) {
        Seat seat = new Seat(target.scheduleId(), target.equipmentId());
        for (LocalDateTime key : start.covers()) {
            boolean own = start.outcome() != Outcome.GENERATED || key.equals(start.key());
            key(seat, key, activity, own ? start.outcome() : Outcome.COVERED);
        }
    }

    private void key(Seat seat, LocalDateTime key, Long activity, Outcome outcome) {
        keys.row(KEY_COLUMNS);
        keys.number(seat.scheduleId());
        keys.number(seat.equipmentId());
        keys.local(key);
        keys.number(activity);
        keys.text(STATES[outcome.ordinal()]);
    }

    void send(Connection connection) throws SQLException {
        activities.send(connection, "activity", ACTIVITY);
        keys.send(connection, "occurrence_key", KEY);
        included.send(connection);
    }
}
