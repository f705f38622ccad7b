package org.maintenancedashboard.schedule.chunk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.RunRow;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.nesting.NestingGroups;
import org.maintenancedashboard.schedule.nesting.Seat;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;
import org.maintenancedashboard.schedule.plan.PlanVersions;
import org.maintenancedashboard.schedule.plan.StoredDecisions;

/**
 * Writes one chunk: reads the keys that are taken, asks the engine for the rest, and COPYs activities and keys straight into their tables.
 * Under the run lease nobody else makes keys by the thousand; where a person does take one in the same moment, the constraint refuses, and
 * the chunk is worked out once more. The only class that speaks COPY.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OccurrenceStore {

    private static final int ID_BLOCK = 50;
    private static final int TRIES = 5;
    private static final String KEY_TAKEN = "23505";

    @Resource(lookup = "java:jboss/datasources/MaintenanceDS")
    private DataSource dataSource;

    @Inject
    private PlanVersions versions;

    @Inject
    private NestingGroups groups;

    @Inject
    private Clock clock;

    /** Stores what is due for these targets and what the run did; keys that exist are left alone. */
    public void write(RunRow run, int part, List<GenerationTarget> targets) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (int tried = 1; true; tried++) {
                statement.execute("savepoint chunk");
                try {
                    List<TargetDue> due = due(run, decided(connection, targets), StoredKeys.read(connection, targets).nested(groups.of(targets.stream()
                            .map(target -> new Seat(target.scheduleId(), target.equipmentId())).toList())));
                    copy(connection, due);
                    ChunkProgress.store(connection, run.instanceId(), part, due);
                    return;
                } catch (SQLException refused) {
                    if (tried == TRIES || !KEY_TAKEN.equals(refused.getSQLState())) {
                        throw refused;
                    }
                    statement.execute("rollback to savepoint chunk");
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The chunk could not be written", failed);
        }
    }

    /** Read here, under the run's fence, where nobody can decide something in between. */
    private static List<GenerationTarget> decided(Connection connection, List<GenerationTarget> targets) throws SQLException {
        StoredDecisions decisions = StoredDecisions.read(connection, targets.stream().map(TargetKey::of).toList());
        return targets.stream().map(decisions::apply).toList();
    }

    private static List<TargetDue> due(RunRow run, List<GenerationTarget> targets, StoredKeys stored) {
        Map<PlanSnapshot, Plan> plans = new HashMap<>();
        List<TargetDue> due = new ArrayList<>(targets.size());
        for (GenerationTarget target : targets) {
            due.add(TargetDue.of(target, plans.computeIfAbsent(target.snapshot(), PlanSnapshot::plan), stored, run.effectiveDate()));
        }
        return due;
    }

    private void copy(Connection connection, List<TargetDue> due) throws SQLException {
        int made = due.stream().mapToInt(target -> target.count(Start.Outcome.GENERATED)).sum();
        Map<PlanSnapshot, Long> plans = versions.ids(due.stream().filter(target -> target.count(Start.Outcome.GENERATED) > 0)
                .map(target -> target.target().snapshot()).toList());
        OccurrenceRows rows = new OccurrenceRows(ids(connection, made), plans, checklists(connection, due), clock.instant());
        due.forEach(rows::add);
        rows.send(connection);
    }

    private static Map<Long, Long> checklists(Connection connection, List<TargetDue> due) throws SQLException {
        Map<Long, Long> versions = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select id, checklist_version_id from activity_type where id = any (?)")) {
            query.setArray(1, connection.createArrayOf("bigint", due.stream().map(one -> one.target().activityTypeId()).distinct().toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    versions.put(row.getLong(1), row.getLong(2));
                }
            }
        }
        return versions;
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
}
