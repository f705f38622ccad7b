package org.maintenancedashboard.batch.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.maintenancedashboard.audit.AuditChain;
import org.maintenancedashboard.audit.refusal.AccessRefusals;

/** Seals new facts every three seconds, and writes refusals held back for a minute; each server tries, the database lets one do it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class AuditSealer {

    private static final int ROUNDS = 20;

    @Inject
    private AuditChain chain;

    @Inject
    private AccessRefusals refusals;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "seal-audit")
    public void tick() {
        if (busy.compareAndSet(false, true)) {
            try {
                refusals.close();
                for (int round = 0; round < ROUNDS && chain.seal() > 0; round++) {
                    Thread.onSpinWait();
                }
            } finally {
                busy.set(false);
            }
        }
    }
}
