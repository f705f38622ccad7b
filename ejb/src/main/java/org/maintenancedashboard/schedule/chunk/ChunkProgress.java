package org.maintenancedashboard.schedule.chunk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maintenancedashboard.schedule.chunk.Start.Outcome;

/** How far one chunk came: the next date of each target, and what the run did for each schedule. */
final class ChunkProgress {

    private static final String NEXT = """
            insert into generation_progress (schedule_id, equipment_id, next_date) select * from unnest(?::bigint[], ?::bigint[], ?::date[])
            on conflict (schedule_id, equipment_id) do update set next_date = excluded.next_date""";
    private static final String FACTS = """
            insert into generation_fact as f (instance_id, part, schedule_id, targets, created, missed, skipped, first_key, last_key)
            select ?, ?, * from unnest(?::bigint[], ?::int[], ?::int[], ?::int[], ?::int[], ?::timestamp[], ?::timestamp[])
            on conflict (instance_id, schedule_id, part) do update set targets = f.targets + excluded.targets, created = f.created + excluded.created,
              missed = f.missed + excluded.missed, skipped = f.skipped + excluded.skipped, first_key = least(f.first_key, excluded.first_key),
              last_key = greatest(f.last_key, excluded.last_key)""";

    private ChunkProgress() {
    }

    static void store(Connection connection, long instanceId, int part, List<TargetDue> due) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setArray(1, connection.createArrayOf("bigint", due.stream().map(one -> one.target().scheduleId()).toArray()));
            next.setArray(2, connection.createArrayOf("bigint", due.stream().map(one -> one.target().equipmentId()).toArray()));
            next.setArray(3, connection.createArrayOf("date", due.stream().map(one -> text(one.nextDate())).toArray()));
            next.executeUpdate();
        }
        Map<Long, Fact> facts = new LinkedHashMap<>();
        due.forEach(one -> facts.merge(one.target().scheduleId(), Fact.of(one), Fact::plus));
        List<Fact> rows = List.copyOf(facts.values());
        try (PreparedStatement fact = connection.prepareStatement(FACTS)) {
            fact.setLong(1, instanceId);
            fact.setInt(2, part);
            fact.setArray(3, connection.createArrayOf("bigint", facts.keySet().toArray()));
            List<Function<Fact, Object>> numbers = List.of(Fact::targets, Fact::created, Fact::missed, Fact::skipped);
            for (int i = 0; i < numbers.size(); i++) {
                fact.setArray(4 + i, connection.createArrayOf("int", rows.stream().map(numbers.get(i)).toArray()));
            }
            fact.setArray(8, connection.createArrayOf("timestamp", rows.stream().map(row -> text(row.first)).toArray()));
            fact.setArray(9, connection.createArrayOf("timestamp", rows.stream().map(row -> text(row.last)).toArray()));
            fact.executeUpdate();
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** What was done for one schedule; first and last key are null where nothing was made. */
    private record Fact(int targets, int created, int missed, int skipped, LocalDateTime first, LocalDateTime last) {

        static Fact of(TargetDue due) {
            List<LocalDateTime> keys = due.starts().stream().map(Start::key).toList();
            return new Fact(1, due.count(Outcome.GENERATED), due.count(Outcome.MISSED), due.count(Outcome.SKIPPED) + due.count(Outcome.COVERED),
                    keys.stream().min(LocalDateTime::compareTo).orElse(null), keys.stream().max(LocalDateTime::compareTo).orElse(null));
        }

        Fact plus(Fact other) {
            return new Fact(targets + other.targets, created + other.created, missed + other.missed, skipped + other.skipped,
                    chosen(first, other.first, BinaryOperator.minBy(LocalDateTime::compareTo)),
                    chosen(last, other.last, BinaryOperator.maxBy(LocalDateTime::compareTo)));
        }

        private static LocalDateTime chosen(LocalDateTime one, LocalDateTime other, BinaryOperator<LocalDateTime> choice) {
            return Stream.of(one == null ? other : one, other == null ? one : other).filter(Objects::nonNull).reduce(choice).orElse(null);
        }
    }
}
