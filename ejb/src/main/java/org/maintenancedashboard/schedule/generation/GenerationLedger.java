package org.maintenancedashboard.schedule.generation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads runs and due targets with their SQL types; called by the services of this package inside their transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GenerationLedger {

    private static final String RUNS =
            "select instance_id, effective_date, started_by, started_at, ended_at, targets, done, created, missed from generation_run ";

    @Resource(lookup = "java:jboss/datasources/MaintenanceDS")
    private DataSource dataSource;

    /** The targets after a position, in the order of schedule and equipment. */
    public List<GenerationTarget> listDue(LocalDate effectiveDate, TargetKey after, int limit) {
        return query("select * from due_target(?) where (schedule_id, equipment_id) > (?, ?) order by schedule_id, equipment_id limit ?",
                GenerationLedger::target, effectiveDate, after.scheduleId(), after.equipmentId(), limit);
    }

    public List<RunRow> listRuns(long instanceId) {
        return query(RUNS + "where instance_id = ?", GenerationLedger::run, instanceId);
    }

    public List<RunRow> listLatestRuns(int limit) {
        return query(RUNS + "order by started_at desc limit ?", GenerationLedger::run, limit);
    }

    private <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
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

    private static GenerationTarget target(ResultSet row) throws SQLException {
        return new GenerationTarget(row.getLong("schedule_id"), row.getLong("equipment_id"), row.getLong("activity_type_id"),
                row.getString("title"), row.getObject("starts_at", LocalDateTime.class), row.getString("zone"), row.getString("recurrence"),
                row.getString("invalid_dates"), row.getInt("lead_days"), row.getObject("from_date", LocalDate.class),
                row.getString("priority"), row.getInt("duration_minutes"), row.getObject("assigned_to_id", Long.class));
    }

    private static RunRow run(ResultSet row) throws SQLException {
        return new RunRow(row.getLong("instance_id"), row.getObject("effective_date", LocalDate.class), row.getString("started_by"),
                instant(row, "started_at"), instant(row, "ended_at"), row.getInt("targets"), row.getInt("done"), row.getInt("created"),
                row.getInt("missed"));
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
