package org.maintenancedashboard.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.maintenancedashboard.common.Caller;

/**
 * Writes audit facts; must be called inside the transaction of the change. A fact of its own (a refusal) is written also while somebody looks as
 * another user; then the actor is who looks.
 */
@Stateless
@ExcludeDefaultInterceptors
public class AuditLog {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final int LONGEST = 150;

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
        write(Origin.current().map(Origin::viewer).orElseGet(caller::name), action, entity, id, value(beforeAndAfter, 0), value(beforeAndAfter, 1));
    }

    /**
     * Records what somebody did, or tried, who is not signed in.
     *
     * @param actor the name that was given, without line breaks
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void recordBy(String actor, String action, Object after) {
        String name = actor.replaceAll("\\p{Cntrl}", " ");
        write(name.length() > LONGEST ? name.substring(0, LONGEST) : name, action, "user", null, null, after);
    }

    /** Records a call that was refused; {@code entity} is {@code page} or {@code api}. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void recordRefusal(String actor, String entity, Object after) {
        write(actor, "accessRefused", entity, null, null, after);
    }

    private void write(String actor, String action, String entity, Object... idBeforeAfter) {
        Optional<Origin> origin = Origin.current();
        em.createNativeQuery("""
                insert into audit_entry (at, actor, as_whom, action, entity, entity_id, before_values, after_values, address, correlation)
                values (:at, :actor, :asWhom, :action, :entity, :id, cast(:before as jsonb), cast(:after as jsonb), :address, :correlation)""")
                .setParameter("at", Timestamp.from(clock.instant())).setParameter("actor", actor)
                .setParameter("asWhom", origin.map(Origin::asWhom).orElse(null))
                .setParameter("address", origin.map(Origin::address).orElse(null)).setParameter("correlation", origin.map(Origin::correlation).orElse(null))
                .setParameter("action", action).setParameter("entity", entity).setParameter("id", (Long) idBeforeAfter[0])
                .setParameter("before", json(idBeforeAfter[1])).setParameter("after", json(idBeforeAfter[2])).executeUpdate();
    }

    private static Object value(Object[] values, int index) {
        return index < values.length ? values[index] : null;
    }

    private static String json(Object value) {
        return value == null ? null : JSON.toJson(value);
    }
}
