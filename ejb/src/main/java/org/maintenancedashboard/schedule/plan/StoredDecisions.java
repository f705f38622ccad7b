package org.maintenancedashboard.schedule.plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.recurrence.Decision;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.TargetKey;

/** What people decided about the dates of some targets: one query for all of them, which most often finds nothing. */
public final class StoredDecisions {

    private static final String QUERY = "select schedule_id, equipment_id, due_key, moved_to, decided_by, decided_at, reason from occurrence_decision"
            + " where schedule_id = any (?) and equipment_id = any (?) order by due_key";

    private final Map<TargetKey, List<Decision>> byTarget = new HashMap<>();

    /** Reads those of these targets, as they are committed now. */
    public static StoredDecisions read(Connection connection, Collection<TargetKey> targets) throws SQLException {
        StoredDecisions stored = new StoredDecisions();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setArray(1, connection.createArrayOf("bigint", targets.stream().map(TargetKey::scheduleId).distinct().toArray()));
            query.setArray(2, connection.createArrayOf("bigint", targets.stream().map(TargetKey::equipmentId).distinct().toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    stored.byTarget.computeIfAbsent(new TargetKey(row.getLong(1), row.getLong(2)), target -> new ArrayList<>())
                            .add(new Decision(row.getObject(3, LocalDateTime.class), row.getObject(4, LocalDateTime.class), row.getString(5),
                                    row.getObject(6, OffsetDateTime.class).toInstant(), row.getString(7)));
                }
            }
        }
        return stored;
    }

    /** A target with what was decided about it. */
    public GenerationTarget apply(GenerationTarget target) {
        return byTarget.isEmpty() || !byTarget.containsKey(TargetKey.of(target)) ? target : target.decided(of(TargetKey.of(target)));
    }

    public List<Decision> of(TargetKey target) {
        return byTarget.getOrDefault(target, List.of());
    }
}
