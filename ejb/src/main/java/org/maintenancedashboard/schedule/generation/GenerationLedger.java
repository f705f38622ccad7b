package org.maintenancedashboard.schedule.generation;

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
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.plan.StoredDecisions;
import org.maintenancedashboard.schedule.plan.CatchUp;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;
import org.maintenancedashboard.schedule.plan.PlanColumns;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;
import org.maintenancedashboard.schedule.plan.SiteCalendars;

/** Reads runs and due targets with their SQL types; called by the services of this package inside their transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GenerationLedger {

    private static final String RUNS =
            """
            select r.instance_id, r.effective_date, r.started_by, r.started_at, r.ended_at, r.targets, r.done + f.targets as done,
              r.created + f.created as created, r.missed + f.missed as missed, r.skipped + f.skipped as skipped
            from generation_run r cross join lateral (select coalesce(sum(targets), 0) as targets, coalesce(sum(created), 0) as created,
              coalesce(sum(missed), 0) as missed, coalesce(sum(skipped), 0) as skipped from generation_fact f where f.instance_id = r.instance_id) f
            """;

    @Resource(lookup = "java:jboss/datasources/MaintenanceDS")
    private DataSource dataSource;

    @Inject
    private SiteCalendars calendars;

    /** The targets after a position, in the order of schedule and equipment. */
    public List<GenerationTarget> listDue(LocalDate effectiveDate, TargetKey after, TargetSlice slice) {
        return query("select * from due_target(?) where (schedule_id, equipment_id) > (?, ?) and (hashint8(equipment_id) & 2147483647) % ? = ?"
                + " order by schedule_id, equipment_id limit ?", targets(), effectiveDate, after.scheduleId(),
                after.equipmentId(), slice.parts(), slice.part(), slice.limit());
    }

    /** The targets of these sites whose occurrences before a date are not all generated. */
    public List<PlannedTarget> listPlanned(LocalDate before, SiteScope scope, Long equipmentId) {
        List<PlannedTarget> targets = query("""
                select d.*, e.name as equipment, t.name as type_name, l.path, s.name as site, s.zone as site_zone,
                  case when d.from_date <= current_date + d.lead_days then (select string_agg(to_char(k.due_key, 'YYYY-MM-DD"T"HH24:MI:SS'), ',') from occurrence_key k
                    where k.schedule_id = d.schedule_id and k.equipment_id = d.equipment_id and k.due_key >= d.from_date - 370) end as known
                from due_target(?) d join equipment e on e.id = d.equipment_id join activity_type t on t.id = d.activity_type_id
                join location l on l.id = e.location_id join location s on s.id = l.site_id
                where d.from_date < ? and (? or l.site_id = any (?)) and e.id = coalesce(?, e.id)""", planned(), before,
                before, scope.all(), scope.siteIds().toArray(Long[]::new), equipmentId);
        StoredDecisions decisions = readDecisions(targets.stream().map(one -> TargetKey.of(one.target())).toList());
        return targets.stream().map(one -> one.decided(decisions)).toList();
    }

    /** The plan a schedule has for an equipment now, where it still applies. */
    public Optional<PlanSnapshot> findSnapshot(Long scheduleId, Long equipmentId) {
        TargetKey target = new TargetKey(scheduleId, equipmentId);
        return Optional.ofNullable(readSnapshots(List.of(target)).get(target));
    }

    /** The plans that schedules have for equipment now, of those among these targets that still apply. */
    public Map<TargetKey, PlanSnapshot> readSnapshots(Collection<TargetKey> targets) {
        PlanColumns plans = new PlanColumns(calendars::get);
        Map<TargetKey, PlanSnapshot> found = new HashMap<>();
        query("""
                select x.schedule_id, x.equipment_id, x.site_id, s.starts_at, x.zone, s.recurrence, s.invalid_dates, s.seasons, s.roll, s.freeze_policy, s.mode,
                  s.tolerance_days, s.factor, case when s.mode <> 'FIXED' then completions(s.id, x.equipment_id, x.zone) end as done
                from effective_schedule x join schedule s on s.id = x.schedule_id
                where x.schedule_id = any (?) and x.equipment_id = any (?) and s.recurrence is not null""",
                row -> found.put(new TargetKey(row.getLong("schedule_id"), row.getLong("equipment_id")), plans.snapshot(row)),
                targets.stream().map(TargetKey::scheduleId).distinct().toArray(Long[]::new), targets.stream().map(TargetKey::equipmentId).distinct().toArray(Long[]::new));
        found.keySet().retainAll(Set.copyOf(targets));
        StoredDecisions decisions = readDecisions(found.keySet());
        found.replaceAll((target, snapshot) -> snapshot.decided(decisions.of(target)));
        return found;
    }

    /** What people decided about the dates of these targets. */
    public StoredDecisions readDecisions(Collection<TargetKey> targets) {
        try (Connection connection = dataSource.getConnection()) {
            return StoredDecisions.read(connection, targets);
        } catch (SQLException failed) {
            throw new IllegalStateException("The decisions could not be read", failed);
        }
    }

    public List<RunRow> listRuns(long instanceId) {
        return query(RUNS + "where r.instance_id = ?", GenerationLedger::run, instanceId);
    }

    public List<RunRow> listLatestRuns(int limit) {
        return query(RUNS + "order by r.started_at desc limit ?", GenerationLedger::run, limit);
    }

    private <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                bind(connection, statement, i + 1, arguments[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("The generation's progress could not be read", failed);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, Object argument) throws SQLException {
        if (argument instanceof Long[] ids) {
            statement.setArray(index, connection.createArrayOf("bigint", ids));
        } else if (argument == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setObject(index, argument);
        }
    }

    private RowReader<PlannedTarget> planned() {
        RowReader<GenerationTarget> targets = targets();
        return row -> new PlannedTarget(targets.read(row), row.getString("equipment"), row.getString("type_name"), row.getString("path"),
                row.getLong("site_id"), row.getString("site"), row.getString("site_zone"), known(row.getString("known")));
    }

    private static Set<LocalDateTime> known(String keys) {
        return keys == null ? Set.of() : Arrays.stream(keys.split(",")).map(LocalDateTime::parse).collect(Collectors.toSet());
    }

    private RowReader<GenerationTarget> targets() {
        PlanColumns plans = new PlanColumns(calendars::get);
        return row -> new GenerationTarget(row.getLong("schedule_id"), row.getLong("equipment_id"), row.getLong("activity_type_id"),
                row.getLong("site_id"), row.getString("title"), plans.snapshot(row), row.getInt("lead_days"),
                row.getObject("from_date", LocalDate.class), row.getObject("active_from", LocalDate.class), row.getString("priority"), row.getInt("duration_minutes"),
                row.getObject("assigned_to_id", Long.class), CatchUp.valueOf(row.getString("catch_up")),
                OpenPredecessor.valueOf(row.getString("open_predecessor")));
    }

    private static RunRow run(ResultSet row) throws SQLException {
        return new RunRow(row.getLong("instance_id"), row.getObject("effective_date", LocalDate.class), row.getString("started_by"),
                instant(row, "started_at"), instant(row, "ended_at"), row.getInt("targets"), row.getInt("done"), row.getInt("created"),
                row.getInt("missed"), row.getInt("skipped"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Makes one record of the current row. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
