package org.maintenancedashboard.schedule.generation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.maintenancedashboard.schedule.generation.TargetDue.Start;
import org.maintenancedashboard.schedule.plan.PlanVersions;
import org.postgresql.PGConnection;

/**
 * Writes one chunk: COPY into a staging table, then one statement that takes the keys nobody has yet and makes their activities. The only
 * class that speaks COPY.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OccurrenceStore {

    private static final int ID_BLOCK = 50;

    private static final String STAGE = """
            create temporary table if not exists stage_occurrence (activity_id bigint, schedule_id bigint, equipment_id bigint,
              activity_type_id bigint, due_key timestamp, state text, plan_version_id bigint, title text, priority text, scheduled_start timestamptz,
              scheduled_end timestamptz, assigned_to_id bigint) on commit delete rows""";

    private static final String TAKE_KEYS_AND_MAKE = """
            with taken as (
              insert into occurrence_key (schedule_id, equipment_id, due_key, activity_id, state)
              select schedule_id, equipment_id, due_key, activity_id, state from stage_occurrence
              on conflict do nothing returning activity_id, state
            ), made as (
              insert into activity (id, equipment_id, activity_type_id, schedule_id, due_key, plan_version_id, title, priority, scheduled_start,
                scheduled_end, assigned_to_id, created_at, created_by, updated_at, updated_by)
              select s.activity_id, s.equipment_id, s.activity_type_id, s.schedule_id, s.due_key, s.plan_version_id, s.title, s.priority,
                s.scheduled_start, s.scheduled_end, s.assigned_to_id, ?, 'generation', ?, 'generation'
              from stage_occurrence s join taken on taken.activity_id = s.activity_id
              returning 1
            ) select (select count(*) from made), (select count(*) from taken where state = 'missed')""";

    private static final String PROGRESS = """
            insert into generation_progress (schedule_id, equipment_id, next_date) values (?, ?, ?)
            on conflict (schedule_id, equipment_id) do update set next_date = excluded.next_date""";

    @Resource(lookup = "java:jboss/datasources/MaintenanceDS")
    private DataSource dataSource;

    @Inject
    private PlanVersions versions;

    @Inject
    private Clock clock;

    /** Stores what is due for these targets and moves the run on; keys that exist are left alone. */
    public void write(long instanceId, LocalDate effectiveDate, List<TargetDue> due) {
        try (Connection connection = dataSource.getConnection()) {
            StageText rows = new StageText(versions.ids(due.stream().filter(target -> !target.starts().isEmpty())
                    .map(target -> target.target().snapshot()).toList()));
            Set<OccurrenceKey> known = pastKeys(connection, effectiveDate, due);
            for (TargetDue target : due) {
                stage(rows, target, effectiveDate, known);
            }
            long[] counts = rows.isEmpty() ? new long[2] : load(connection, rows);
            moveOn(connection, instanceId, due, counts);
        } catch (SQLException failed) {
            throw new IllegalStateException("The chunk could not be written", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Catch-up LATEST: of the past starts nobody made, the last is made and the earlier ones are missed. */
    private static void stage(StageText rows, TargetDue due, LocalDate effectiveDate, Set<OccurrenceKey> known) {
        int past = due.past(effectiveDate);
        List<Start> open = new ArrayList<>();
        for (Start start : due.starts().subList(0, past)) {
            if (!known.contains(new OccurrenceKey(due.target().scheduleId(), due.target().equipmentId(), start.key()))) {
                open.add(start);
            }
        }
        for (int i = 0; i < open.size(); i++) {
            if (i < open.size() - 1) {
                rows.missed(due.target(), open.get(i));
            } else {
                rows.made(due.target(), open.get(i));
            }
        }
        for (Start start : due.starts().subList(past, due.starts().size())) {
            rows.made(due.target(), start);
        }
    }

    private static Set<OccurrenceKey> pastKeys(Connection connection, LocalDate effectiveDate, List<TargetDue> due) throws SQLException {
        List<TargetDue> behind = due.stream().filter(target -> target.past(effectiveDate) > 0).toList();
        Set<OccurrenceKey> keys = new HashSet<>();
        if (behind.isEmpty()) {
            return keys;
        }
        try (PreparedStatement query = connection.prepareStatement("""
                select k.schedule_id, k.equipment_id, k.due_key from occurrence_key k
                join unnest(?::bigint[], ?::bigint[]) as t(s, e) on t.s = k.schedule_id and t.e = k.equipment_id where k.due_key < ?""")) {
            query.setArray(1, connection.createArrayOf("bigint", behind.stream().map(target -> target.target().scheduleId()).toArray()));
            query.setArray(2, connection.createArrayOf("bigint", behind.stream().map(target -> target.target().equipmentId()).toArray()));
            query.setObject(3, effectiveDate.atStartOfDay());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.add(new OccurrenceKey(rows.getLong(1), rows.getLong(2), rows.getObject(3, LocalDateTime.class)));
                }
            }
        }
        return keys;
    }

    private long[] load(Connection connection, StageText rows) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
        }
        String text = rows.withIds(ids(connection, rows.madeCount()));
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy stage_occurrence from stdin", new StringReader(text));
        try (PreparedStatement make = connection.prepareStatement(TAKE_KEYS_AND_MAKE)) {
            var now = clock.instant().atOffset(java.time.ZoneOffset.UTC);
            make.setObject(1, now);
            make.setObject(2, now);
            try (ResultSet counts = make.executeQuery()) {
                counts.next();
                return new long[] {counts.getLong(1), counts.getLong(2)};
            }
        }
    }

    /** Ids from the shared sequence: every value drawn stands for the block of 50 that ends with it. */
    private static long[] ids(Connection connection, int count) throws SQLException {
        long[] ids = new long[count];
        int filled = 0;
        try (PreparedStatement draw = connection.prepareStatement("select nextval('id_seq') from generate_series(1, ?)")) {
            draw.setInt(1, (count + ID_BLOCK - 1) / ID_BLOCK);
            try (ResultSet blocks = draw.executeQuery()) {
                while (blocks.next()) {
                    for (long id = blocks.getLong(1) - ID_BLOCK + 1; id <= blocks.getLong(1) && filled < count; id++) {
                        ids[filled++] = id;
                    }
                }
            }
        }
        return ids;
    }

    private static void moveOn(Connection connection, long instanceId, List<TargetDue> due, long[] counts) throws SQLException {
        try (PreparedStatement progress = connection.prepareStatement(PROGRESS)) {
            for (TargetDue target : due) {
                progress.setLong(1, target.target().scheduleId());
                progress.setLong(2, target.target().equipmentId());
                progress.setDate(3, target.nextDate() == null ? null : Date.valueOf(target.nextDate()));
                progress.addBatch();
            }
            progress.executeBatch();
        }
        try (PreparedStatement run = connection.prepareStatement(
                "update generation_run set done = done + ?, created = created + ?, missed = missed + ? where instance_id = ?")) {
            run.setInt(1, due.size());
            run.setLong(2, counts[0]);
            run.setLong(3, counts[1]);
            run.setLong(4, instanceId);
            run.executeUpdate();
        }
    }

    /** One key as stored. */
    private record OccurrenceKey(long scheduleId, long equipmentId, LocalDateTime dueKey) {
    }
}
