package org.maintenancedashboard.maintenance.inclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.common.Permissions;

/** Which other types of work an activity includes. */
@Stateless
@RolesAllowed({Permissions.MAINTENANCE_VIEW, Permissions.CALENDAR_VIEW})
public class Inclusions {

    @PersistenceContext
    private EntityManager em;

    /** The names of the included types by activity, in order; of activities the caller was shown. Those that include none are left out. */
    @SuppressWarnings("unchecked")
    public Map<Long, List<String>> names(Collection<Long> activityIds) {
        if (activityIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery("select i.activity_id, t.name from included_work i join activity_type t on t.id = i.activity_type_id"
                + " where i.activity_id = any (:ids) order by lower(t.name)").setParameter("ids", activityIds.toArray(Long[]::new)).getResultList();
        Map<Long, List<String>> names = new HashMap<>();
        rows.forEach(row -> names.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>()).add((String) row[1]));
        return names;
    }
}
