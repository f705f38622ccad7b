package org.maintenancedashboard.schedule.nesting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.StepKind;

/** What groups add to "Why this date?", inside a use case that was permitted already. */
@Stateless
@PermitAll
public class NestingTraces {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NestingGroups groups;

    /** A line for each date of another schedule that an activity stands for; none for most. */
    @SuppressWarnings("unchecked")
    public List<Step> listOf(Long activityId) {
        List<Object[]> rows = em.createNativeQuery("""
                select t.name, cast(k.due_key as text) from occurrence_key k join schedule s on s.id = k.schedule_id join activity_type t on t.id = s.activity_type_id
                join activity a on a.id = k.activity_id where k.activity_id = :id and k.state = 'covered' and k.schedule_id <> a.schedule_id
                order by k.due_key, t.name""").setParameter("id", activityId).getResultList();
        return rows.stream().map(row -> new Step(StepKind.NESTING, "Includes " + row[0] + " (planned "
                + DAY.format(LocalDateTime.parse(((String) row[1]).replace(' ', 'T'))) + ")")).toList();
    }

    /** The steps to a planned date of a schedule in a group; empty where it is in none on that equipment. */
    public Optional<List<Step>> findOf(Long scheduleId, Long equipmentId, LocalDateTime key) {
        Seat seat = new Seat(scheduleId, equipmentId);
        return Optional.ofNullable(groups.of(List.of(seat)).get(seat)).map(group -> group.trace(scheduleId, key));
    }
}
