package org.maintenancedashboard.schedule.plan;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The plans that activities were made from, one row per content however many activities refer to it. The content's hash is made by the
 * database, so there is one way to make it.
 */
@Stateless
@PermitAll
public class PlanVersions {

    private static final String ADD = "insert into plan_version (content) select distinct c::jsonb from unnest(?::text[]) as t(c)"
            + " where not exists (select from plan_version v where v.hash = plan_hash(c::jsonb)) on conflict (hash) do nothing";
    private static final String FIND =
            "select v.id, t.n from unnest(?::text[]) with ordinality as t(c, n) join plan_version v on v.hash = plan_hash(t.c::jsonb)";

    @Resource(lookup = "java:jboss/datasources/MaintenanceDS")
    private DataSource dataSource;

    /**
     * The ids of these snapshots, made where they are new. In a transaction of its own: a version is as good as true once it is written, and
     * runs side by side never wait for each other's chunks.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Map<PlanSnapshot, Long> ids(Collection<PlanSnapshot> snapshots) {
        List<PlanSnapshot> asked = snapshots.stream().distinct().toList();
        Object[] contents = asked.stream().map(PlanSnapshot::toJson).toArray();
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                add.setArray(1, connection.createArrayOf("text", contents));
                add.executeUpdate();
            }
            Map<PlanSnapshot, Long> ids = new HashMap<>();
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                find.setArray(1, connection.createArrayOf("text", contents));
                try (ResultSet rows = find.executeQuery()) {
                    while (rows.next()) {
                        ids.put(asked.get(rows.getInt(2) - 1), rows.getLong(1));
                    }
                }
            }
            return ids;
        } catch (SQLException failed) {
            throw new IllegalStateException("The plans could not be kept", failed);
        }
    }

    /** The plan a generated activity was made from; empty for one made by hand. */
    public Optional<PlanSnapshot> findOf(Long activityId) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement find = connection.prepareStatement(
                "select v.content::text from activity a join plan_version v on v.id = a.plan_version_id where a.id = ?")) {
            find.setLong(1, activityId);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(PlanSnapshot.parse(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The plan could not be read", failed);
        }
    }

    /** The plans these activities were made from; none for those made by hand. */
    public Map<Long, PlanSnapshot> listOf(Collection<Long> activityIds) {
        Map<Long, PlanSnapshot> byVersion = new HashMap<>();
        Map<Long, PlanSnapshot> found = new HashMap<>();
        try (Connection connection = dataSource.getConnection(); PreparedStatement find = connection.prepareStatement(
                "select a.id, v.id, v.content::text from activity a join plan_version v on v.id = a.plan_version_id where a.id = any (?)")) {
            find.setArray(1, connection.createArrayOf("bigint", activityIds.toArray()));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    String content = row.getString(3);
                    found.put(row.getLong(1), byVersion.computeIfAbsent(row.getLong(2), version -> PlanSnapshot.parse(content)));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("The plans could not be read", failed);
        }
    }
}
