package org.maintenancedashboard.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the application's own account may do to the trail in the database. */
@Stateless
public class AuditRights {

    private static final String HELD = "select has_table_privilege(current_user, name, 'UPDATE, DELETE, TRUNCATE, TRIGGER') or pg_has_role(current_user, c.relowner, 'USAGE')"
            + " from pg_class c, (values ('audit_entry'), ('audit_seal')) as t(name) where c.oid = to_regclass(name)";

    @PersistenceContext
    private EntityManager em;

    /** True where the account can add to the trail and read it, and nothing else. */
    @PermitAll
    public boolean isAppendOnly() {
        return em.createNativeQuery(HELD, Boolean.class).getResultStream().noneMatch(Boolean.TRUE::equals);
    }
}
