package org.maintenancedashboard.schedule.chunk;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maintenancedashboard.schedule.chunk.Start.Earlier;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.nesting.NestingGroup;
import org.maintenancedashboard.schedule.nesting.Seat;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;

/** What is stored for the targets of one chunk: keys that belong to somebody already, and the latest work where a policy asks for it. */
final class StoredKeys {

    private static final String TARGETS = " from unnest(?::bigint[], ?::bigint[], ?::date[]) as t(s, e, d) ";
    private static final String KEYS = "select k.schedule_id, k.equipment_id, k.due_key" + TARGETS
            + "join occurrence_key k on k.schedule_id = t.s and k.equipment_id = t.e and k.due_key >= t.d";
    private static final String LATEST = "select t.s, t.e, a.due_key, a.id, a.scheduled_start, a.status in ('scheduled', 'pending', 'inProgress')"
            + TARGETS + """
            cross join lateral (select k.activity_id from occurrence_key k where k.schedule_id = t.s and k.equipment_id = t.e
              and k.state in ('generated', 'covered') and k.activity_id is not null order by k.due_key desc limit 1) k join activity a on a.id = k.activity_id""";

    /** A moved date may lie before its key or after it by as much as the policies search. */
    private static final int REACH_DAYS = 366;

    private final Map<TargetKey, Set<LocalDateTime>> keys = new HashMap<>();
    private final Map<TargetKey, Earlier> latest = new HashMap<>();
    private Map<Seat, NestingGroup> groups = Map.of();

    static StoredKeys read(Connection connection, List<GenerationTarget> targets) throws SQLException {
        StoredKeys stored = new StoredKeys();
        try (PreparedStatement query = connection.prepareStatement(KEYS); ResultSet row = query(connection, query, targets)) {
            while (row.next()) {
                stored.keys.computeIfAbsent(new TargetKey(row.getLong(1), row.getLong(2)), target -> new HashSet<>())
                        .add(row.getObject(3, LocalDateTime.class));
            }
        }
        List<GenerationTarget> asking = targets.stream().filter(target -> target.openPredecessor() != OpenPredecessor.STACK || target.floating()).toList();
        if (!asking.isEmpty()) {
            try (PreparedStatement query = connection.prepareStatement(LATEST); ResultSet row = query(connection, query, asking)) {
                while (row.next()) {
                    stored.latest.put(new TargetKey(row.getLong(1), row.getLong(2)), new Earlier(row.getObject(3, LocalDateTime.class),
                            row.getLong(4), row.getObject(5, OffsetDateTime.class).toInstant(), row.getBoolean(6)));
                }
            }
        }
        return stored;
    }

    /** With the groups that targets are in. */
    StoredKeys nested(Map<Seat, NestingGroup> known) {
        groups = known;
        return this;
    }

    private static ResultSet query(Connection connection, PreparedStatement query, List<GenerationTarget> targets) throws SQLException {
        Array schedules = connection.createArrayOf("bigint", targets.stream().map(GenerationTarget::scheduleId).toArray());
        Array equipment = connection.createArrayOf("bigint", targets.stream().map(GenerationTarget::equipmentId).toArray());
        Array from = connection.createArrayOf("date", targets.stream().map(target -> from(target).toString()).toArray());
        query.setArray(1, schedules);
        query.setArray(2, equipment);
        query.setArray(3, from);
        return query.executeQuery();
    }

    private static LocalDate from(GenerationTarget target) {
        return (target.floating() ? target.activeFrom() : target.from()).minusDays(REACH_DAYS);
    }

    Set<LocalDateTime> keys(GenerationTarget target) {
        return keys.getOrDefault(TargetKey.of(target), Set.of());
    }

    /** The latest work made for a target, or null; known only where the target's policy asks for it. */
    Earlier latest(GenerationTarget target) {
        return latest.get(TargetKey.of(target));
    }

    /** The group a target is in, or null. */
    NestingGroup group(GenerationTarget target) {
        return groups.isEmpty() ? null : groups.get(new Seat(target.scheduleId(), target.equipmentId()));
    }
}
