package org.maintenancedashboard.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;

/** Reads the audit trail. A fact belongs to no site, so that the whole trail is for those who see all of them. */
@Stateless
public class AuditEntries {

    private static final int MOST = 10_000;
    private static final String FROM = " from audit_entry e left join audit_seal s on s.entry_id = e.id where true";
    private static final String ROW = "select e.id as id, e.at as at, e.actor as actor, e.as_whom as as_whom, e.action as action, e.entity as entity, e.entity_id as entity_id,"
            + " e.address as address, e.correlation as correlation, cast(e.before_values as text) as before, cast(e.after_values as text) as after,"
            + " s.position as position";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog audit;

    /** Facts, the latest first. */
    @RolesAllowed(Permissions.ADMINISTRATION_READ)
    public Page<AuditRow> page(SiteScope scope, AuditFilter filter, PageRequest request) {
        requireAll(scope);
        long total = (Long) filtered("select count(*)", Long.class, filter, "").getSingleResult();
        return new Page<>(rows(filter, request.first(), request.size()), total, request.page(), request.size());
    }

    /** The latest 10,000 facts that fit, for a file; the export is a fact itself. */
    @RolesAllowed(Permissions.ADMINISTRATION_READ)
    public List<AuditRow> listExport(SiteScope scope, AuditFilter filter) {
        requireAll(scope);
        List<AuditRow> rows = rows(filter, 0, MOST);
        audit.record("exported", "audit", null, null, Map.of("facts", rows.size()));
        return rows;
    }

    /** What the trail says was done, in alphabetical order. */
    @RolesAllowed(Permissions.ADMINISTRATION_READ)
    public List<String> listActions(SiteScope scope) {
        return distinct(scope, "action");
    }

    /** The kinds of things the trail speaks of, in alphabetical order. */
    @RolesAllowed(Permissions.ADMINISTRATION_READ)
    public List<String> listEntities(SiteScope scope) {
        return distinct(scope, "entity");
    }

    /** One step through the index for each value, so that a long trail costs nothing; at most 200. */
    @SuppressWarnings("unchecked")
    private List<String> distinct(SiteScope scope, String column) {
        requireAll(scope);
        return em.createNativeQuery("""
                with recursive found as ((select min(COLUMN) as value from audit_entry) union all
                  select (select min(COLUMN) from audit_entry e where e.COLUMN > f.value) from found f where f.value is not null)
                select value from found where value is not null""".replace("COLUMN", column), String.class).setMaxResults(200).getResultList();
    }

    /** What was done to one thing, the latest first; for services that have found the thing within the caller's sites. */
    @RolesAllowed({Permissions.EQUIPMENT_VIEW, Permissions.MAINTENANCE_VIEW, Permissions.CALENDAR_VIEW, Permissions.USERS_VIEW})
    public Page<AuditRow> pageHistory(String entity, Long id, PageRequest request) {
        AuditFilter filter = AuditFilter.of(entity, id);
        long total = (Long) filtered("select count(*)", Long.class, filter, "").getSingleResult();
        return new Page<>(rows(filter, request.first(), request.size()), total, request.page(), request.size());
    }

    private static void requireAll(SiteScope scope) {
        if (!scope.all()) {
            throw new Denied("error.audit.allSites");
        }
    }

    @SuppressWarnings("unchecked")
    private List<AuditRow> rows(AuditFilter filter, int first, int size) {
        List<Tuple> found = filtered(ROW, Tuple.class, filter, " order by e.at desc, e.id desc").setFirstResult(first).setMaxResults(size).getResultList();
        return found.stream().map(row -> new AuditRow(row.get("id", Long.class), row.get("at", Instant.class), row.get("actor", String.class),
                row.get("as_whom", String.class), row.get("action", String.class), row.get("entity", String.class), row.get("entity_id", Long.class), row.get("address", String.class),
                row.get("correlation", String.class), ValueChange.between(row.get("entity", String.class), row.get("before", String.class), row.get("after", String.class)),
                row.get("position", Long.class))).toList();
    }

    private Query filtered(String select, Class<?> type, AuditFilter filter, String order) {
        Query query = em.createNativeQuery(select + FROM + filter.conditions().keySet().stream().map(condition -> " and " + condition)
                .collect(Collectors.joining()) + order, type);
        int place = 1;
        for (Object value : filter.conditions().values()) {
            query.setParameter(place++, value);
        }
        return query;
    }
}
