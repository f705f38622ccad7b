package org.maintenancedashboard.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.maintenancedashboard.audit.cut.AuditCut;
import org.maintenancedashboard.audit.cut.OwnerCut;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.SiteScope;

/** Removes old facts from the beginning of the trail, for an operator; what is removed is noted and signed. */
@Stateless
public class AuditCuts {

    @Inject
    private AuditChain chain;

    @Inject
    private Clock clock;

    /** Removes facts older than so many days of 24 hours, where the whole trail is sound; answers what was removed, empty where nothing is that old. */
    @RolesAllowed(AuditChain.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<AuditCut> cutOlderThan(int days) {
        int findings = chain.verify(SiteScope.everything()).findings().size();
        if (findings > 0) {
            throw new Conflict("error.audit.broken", findings);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return OwnerCut.before(now.minus(days, ChronoUnit.DAYS), now);
    }
}
