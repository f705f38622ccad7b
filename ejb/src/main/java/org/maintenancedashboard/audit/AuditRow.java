package org.maintenancedashboard.audit;

import java.time.Instant;
import java.util.List;

/**
 * One fact.
 *
 * @param entityId null where the fact speaks of many or of none
 * @param asWhom whom the actor looked as, null for oneself
 * @param address where the request came from, null for what the system did by itself
 * @param changes what is different after it; for something added or removed, all its values
 * @param position the place in the chain, null while not sealed
 */
public record AuditRow(Long id, Instant at, String actor, String asWhom, String action, String entity, Long entityId, String address, String correlation,
        List<ValueChange> changes, Long position) {

    public AuditRow {
        changes = List.copyOf(changes);
    }
}
