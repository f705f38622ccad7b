package org.maintenancedashboard.audit.refusal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;

/** Notes calls that were refused for want of permission, at most once a minute for each caller and path. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class AccessRefusals {

    private final RefusalCounts counts = new RefusalCounts();

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** Takes one refusal; most of a flood is only counted. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void add(Refusal refusal) {
        Refusal kept = counts.bounded(refusal);
        int count = counts.count(kept, clock.instant());
        if (count > 0) {
            write(kept, count);
        }
    }

    /** Writes what was held back in minutes that are over. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void close() {
        counts.close(clock.instant()).forEach(held -> write(held.refusal(), held.count()));
    }

    private void write(Refusal refusal, int count) {
        audit.recordRefusal(refusal.caller(), refusal.path().startsWith("/api/") ? "api" : "page",
                Map.of("method", refusal.method(), "path", refusal.path(), "count", count, "from", refusal.address()));
    }
}
