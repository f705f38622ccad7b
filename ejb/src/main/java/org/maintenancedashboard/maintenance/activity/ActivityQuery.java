package org.maintenancedashboard.maintenance.activity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maintenancedashboard.common.SiteScope;

/** The where clause of a filter, made only of what the filter asks for, so that the database can use its indexes. */
final class ActivityQuery {

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ActivityQuery(SiteScope scope, ActivityFilter filter, Instant now, String path) {
        if (!scope.all()) {
            add(" and l.siteId in :sites", "sites", scope.siteIds());
        }
        if (!filter.statuses().isEmpty()) {
            add(" and a.status in :statuses", "statuses", filter.statuses());
        }
        if (filter.overdue() != null) {
            String late = "(a.scheduledEnd < :now and a.status in :open)";
            add(filter.overdue() ? " and " + late : " and not " + late, "now", now);
            parameters.put("open", ActivityStatus.OPEN);
        }
        equal("a.priority", "priority", filter.priority());
        equal("e.id", "equipmentId", filter.equipmentId());
        equal("t.id", "typeId", filter.activityTypeId());
        equal("a.scheduleId", "scheduleId", filter.scheduleId());
        if (filter.assignedTo() != null && filter.assignedTo() == 0) {
            where.append(" and u.id is null");
        } else {
            equal("u.id", "personId", filter.assignedTo());
        }
        if (path != null) {
            add(" and (l.path = :path or l.path like concat(:path, ' > %'))", "path", path);
        }
        if (filter.from() != null) {
            add(" and a.scheduledEnd >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            add(" and a.scheduledStart < :to", "to", filter.to());
        }
        if (!filter.q().isEmpty()) {
            add(" and (lower(a.title) like :q or lower(e.name) like :q or lower(e.assetTag) like :q)", "q", "%" + filter.q() + "%");
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
