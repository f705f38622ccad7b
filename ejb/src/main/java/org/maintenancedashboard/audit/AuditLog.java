package org.maintenancedashboard.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.maintenancedashboard.common.Caller;

/** Writes audit facts; must be called inside the transaction of the change. */
@Stateless
public class AuditLog {

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /**
     * Records one fact.
     *
     * @param action what was done, a past participle such as {@code created}
     * @param entity the kind of thing, such as {@code equipment}
     * @param id its id, or null where the fact speaks of many
     * @param beforeAndAfter the values before and after, each a map or a record, or null; what is left out is null
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(String action, String entity, Long id, Object... beforeAndAfter) {
        em.createNativeQuery("""
                insert into audit_entry (at, actor, action, entity, entity_id, before_values, after_values)
                values (:at, :actor, :action, :entity, :id, cast(:before as jsonb), cast(:after as jsonb))""")
                .setParameter("at", Timestamp.from(clock.instant())).setParameter("actor", caller.name())
                .setParameter("action", action).setParameter("entity", entity).setParameter("id", id)
                .setParameter("before", json(beforeAndAfter, 0)).setParameter("after", json(beforeAndAfter, 1)).executeUpdate();
    }

    private static String json(Object[] values, int index) {
        return index < values.length && values[index] != null ? JSON.toJson(values[index]) : null;
    }
}
