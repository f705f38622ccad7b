package org.maintenancedashboard.schedule.nesting;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.maintenancedashboard.schedule.nesting.Member.Stored;
import org.maintenancedashboard.schedule.plan.PlanColumns;
import org.maintenancedashboard.schedule.plan.SiteCalendars;
import org.maintenancedashboard.schedule.plan.StoredDecisions;

/** Reads the groups of many schedules at once, inside a use case that was permitted already; where no schedule is in a group it asks one index. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NestingGroups {

    /** A moved date may lie before its key or after it by as much as the policies search. */
    private static final int REACH_DAYS = 366;
    /** More than two tolerances. */
    private static final int NEAR_DAYS = 800;

    private static final String CONCERNED = "select distinct t.e from unnest(?::bigint[], ?::bigint[]) as t(s, e)"
            + " join schedule s on s.id = t.s and s.nesting_group is not null";
    private static final String MEMBERS = """
            select x.equipment_id, s.id as schedule_id, t.id as type_id, t.name as type_name, t.checklist_version_id, lower(s.nesting_group) as group_name,
              s.nesting_rank, s.nesting_tolerance, s.active_from, case when p.schedule_id is null or p.next_date is not null then greatest(s.active_from, p.next_date) end as from_date,
              x.site_id, s.starts_at, x.zone, s.recurrence, s.invalid_dates, s.seasons, s.roll, s.freeze_policy, s.mode, s.tolerance_days, s.factor,
              case when s.mode <> 'FIXED' then completions(s.id, x.equipment_id, x.zone) end as done
            from effective_schedule x join schedule s on s.id = x.schedule_id join activity_type t on t.id = s.activity_type_id
            join equipment e on e.id = x.equipment_id left join generation_progress p on p.schedule_id = s.id and p.equipment_id = x.equipment_id
            where x.equipment_id = any (?) and s.nesting_group is not null and s.recurrence is not null and e.status <> 'inactive' order by s.id""";
    private static final String KEYS = """
            select k.schedule_id, k.equipment_id, k.due_key, k.activity_id, k.state = 'generated', a.status in ('scheduled', 'pending')
            from unnest(?::bigint[], ?::bigint[], ?::date[]) as t(s, e, d)
            join occurrence_key k on k.schedule_id = t.s and k.equipment_id = t.e and k.due_key >= t.d left join activity a on a.id = k.activity_id""";

    @Resource(lookup = "java:jboss/datasources/MaintenanceDS")
    private DataSource dataSource;

    @Inject
    private SiteCalendars calendars;

    /** The groups of those among some schedules that share their equipment with another one of their group. */
    public Map<Seat, NestingGroup> of(Collection<Seat> seats) {
        try (Connection connection = dataSource.getConnection()) {
            List<Long> equipment = concerned(connection, List.copyOf(seats));
            if (equipment.isEmpty()) {
                return Map.of();
            }
            List<Map<Seat, Member>> groups = groups(connection, equipment);
            Map<Seat, Map<LocalDateTime, Stored>> stored = stored(connection, groups);
            Map<Seat, NestingGroup> found = new HashMap<>();
            groups.forEach(members -> {
                NestingGroup group = new NestingGroup(members.entrySet().stream()
                        .map(one -> one.getValue().storing(stored.getOrDefault(one.getKey(), Map.of()))).toList());
                members.keySet().forEach(seat -> found.put(seat, group));
            });
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("The groups could not be read", failed);
        }
    }

    private static List<Long> concerned(Connection connection, List<Seat> seats) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CONCERNED)) {
            query.setArray(1, connection.createArrayOf("bigint", seats.stream().map(Seat::scheduleId).toArray()));
            query.setArray(2, connection.createArrayOf("bigint", seats.stream().map(Seat::equipmentId).toArray()));
            List<Long> ids = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }
    }

    private List<Map<Seat, Member>> groups(Connection connection, List<Long> equipment) throws SQLException {
        PlanColumns plans = new PlanColumns(calendars::get);
        Map<String, Map<Seat, Member>> groups = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(MEMBERS)) {
            query.setArray(1, connection.createArrayOf("bigint", equipment.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Seat seat = new Seat(row.getLong("schedule_id"), row.getLong("equipment_id"));
                    groups.computeIfAbsent(seat.equipmentId() + " " + row.getString("group_name"), key -> new LinkedHashMap<>())
                            .put(seat, member(plans, row));
                }
            }
        }
        List<Map<Seat, Member>> several = groups.values().stream().filter(members -> members.size() > 1).toList();
        StoredDecisions decisions = StoredDecisions.read(connection, several.stream().flatMap(members -> members.keySet().stream()).map(Seat::key).toList());
        several.forEach(members -> members.replaceAll((seat, member) -> member.decided(decisions.of(seat.key()))));
        return several;
    }

    private static Member member(PlanColumns plans, ResultSet row) throws SQLException {
        LocalDate from = row.getObject("from_date", LocalDate.class);
        return new Member(row.getLong("schedule_id"), row.getLong("type_id"), row.getString("type_name"), row.getLong("checklist_version_id"),
                plans.snapshot(row), row.getInt("nesting_rank"), row.getObject("nesting_tolerance", Integer.class),
                from == null ? LocalDate.MAX : from, row.getObject("active_from", LocalDate.class), Map.of());
    }

    private static Map<Seat, Map<LocalDateTime, Stored>> stored(Connection connection, List<Map<Seat, Member>> groups) throws SQLException {
        Map<Seat, LocalDate> asked = new LinkedHashMap<>();
        groups.forEach(members -> {
            LocalDate floor = members.values().stream().map(one -> one.floating() || one.from().equals(LocalDate.MAX) ? one.activeFrom() : one.from())
                    .min(LocalDate::compareTo).orElseThrow().minusDays(REACH_DAYS + NEAR_DAYS);
            members.keySet().forEach(seat -> asked.put(seat, floor));
        });
        Map<Seat, Map<LocalDateTime, Stored>> stored = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(KEYS)) {
            query.setArray(1, connection.createArrayOf("bigint", asked.keySet().stream().map(Seat::scheduleId).toArray()));
            query.setArray(2, connection.createArrayOf("bigint", asked.keySet().stream().map(Seat::equipmentId).toArray()));
            query.setArray(3, connection.createArrayOf("date", asked.values().stream().map(LocalDate::toString).collect(Collectors.toList()).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    stored.computeIfAbsent(new Seat(row.getLong(1), row.getLong(2)), seat -> new HashMap<>()).put(row.getObject(3, LocalDateTime.class),
                            new Stored(row.getObject(4, Long.class), row.getBoolean(5), row.getBoolean(6)));
                }
            }
        }
        return stored;
    }
}
