package org.maintenancedashboard.history;

import java.time.Instant;
import java.util.List;
import org.maintenancedashboard.audit.AuditRow;
import org.maintenancedashboard.audit.ValueChange;

/**
 * What was done to a thing once.
 *
 * @param asWhom whom the actor looked as, null for oneself
 * @param action a past participle such as {@code updated}
 */
public record HistoryRow(Long id, Instant at, String actor, String asWhom, String action, List<ValueChange> changes) {

    public HistoryRow {
        changes = List.copyOf(changes);
    }

    static HistoryRow of(AuditRow fact) {
        return new HistoryRow(fact.id(), fact.at(), fact.actor(), fact.asWhom(), fact.action(), fact.changes());
    }
}
