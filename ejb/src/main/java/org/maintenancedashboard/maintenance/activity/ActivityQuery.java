package org.maintenancedashboard.maintenance.activity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maintenancedashboard.common.Like;
import org.maintenancedashboard.common.SiteScope;

/** The where clause of a filter, made only of what the filter asks for, so that the database can use its indexes. */
final class ActivityQuery {

    private static final String LOCAL = "cast(function('timezone', s.zone, %s) as LocalDate)";
    private static final String START = "a.scheduledStart";
    private static final String END = "a.scheduledEnd";
    /** No zone is further from UTC than this. */
    private static final int FURTHEST_HOURS = 14;

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ActivityQuery(SiteScope scope, ActivityFilter filter, Instant now, String path) {
        if (!scope.all()) {
            add(" and l.siteId in :sites", "sites", scope.siteIds());
        }
        state(filter, now);
        equal("a.priority", "priority", filter.priority());
        equal("e.id", "equipmentId", filter.equipmentId());
        equal("t.id", "typeId", filter.activityTypeId());
        equal("a.scheduleId", "scheduleId", filter.scheduleId());
        if (filter.generated() != null) {
            where.append(filter.generated() ? " and a.scheduleId is not null" : " and a.scheduleId is null");
        }
        if (filter.assignedTo() != null && filter.assignedTo() == 0) {
            where.append(" and u.id is null");
        } else {
            equal("u.id", "personId", filter.assignedTo());
        }
        place(path, filter.below());
        times(filter.times());
        if (!filter.q().isEmpty()) {
            add(" and (lower(a.title) like :q escape '!' or lower(e.name) like :q escape '!' or lower(e.assetTag) like :q escape '!')", "q",
                    Like.containing(filter.q()));
        }
    }

    private void state(ActivityFilter filter, Instant now) {
        if (!filter.statuses().isEmpty()) {
            add(" and a.status in :statuses", "statuses", filter.statuses());
        }
        if (filter.overdue() != null) {
            String late = "(a.scheduledEnd < :now and a.status in :open)";
            add(filter.overdue() ? " and " + late : " and not " + late, "now", now);
            parameters.put("open", ActivityStatus.OPEN);
        }
    }

    private void place(String path, Boolean below) {
        if (path != null && Boolean.FALSE.equals(below)) {
            add(" and l.path = :path", "path", path);
        } else if (path != null) {
            add(" and (l.path = :path or l.path like :below escape '!')", "path", path);
            parameters.put("below", Like.startingWith(path + " > "));
        }
    }

    private void times(ActivityTimes times) {
        if (times.from() != null) {
            add(" and a.scheduledEnd >= :from", "from", times.from());
        }
        if (times.to() != null) {
            add(" and a.scheduledStart < :to", "to", times.to());
        }
        from(END, "dueFrom", times.due().from());
        before(END, "dueBefore", times.due().before());
        from(START, "startsFrom", times.starts().from());
        before(START, "startsBefore", times.starts().before());
        from(END, "onFrom", times.on().from());
        before(START, "onBefore", times.on().before());
    }

    /** The moment first, for the index; the day of the site decides. */
    private void from(String column, String name, LocalDate day) {
        if (day != null) {
            add(" and " + column + " >= :" + name + "At", name + "At", day.atStartOfDay().minusHours(FURTHEST_HOURS).toInstant(ZoneOffset.UTC));
            add(" and " + LOCAL.formatted(column) + " >= :" + name, name, day);
        }
    }

    private void before(String column, String name, LocalDate day) {
        if (day != null) {
            add(" and " + column + " < :" + name + "At", name + "At", day.atStartOfDay().plusHours(FURTHEST_HOURS).toInstant(ZoneOffset.UTC));
            add(" and " + LOCAL.formatted(column) + " < :" + name, name, day);
        }
    }

    private void equal(String column, String name, Object value) {
        if (value != null) {
            add(" and " + column + " = :" + name, name, value);
        }
    }

    private void add(String condition, String name, Object value) {
        where.append(condition);
        parameters.put(name, value);
    }

    <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
