package org.maintenancedashboard.batch.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.maintenancedashboard.audit.AuditChain;
import org.maintenancedashboard.audit.AuditCuts;
import org.maintenancedashboard.audit.AuditReport;
import org.maintenancedashboard.audit.cut.AuditCut;
import org.maintenancedashboard.common.SiteScope;

/** Looks over the audit trail, and cuts off its old part, for an operator, who is no user. */
@Stateless
@PermitAll
@RunAs(AuditChain.SYSTEM)
public class AuditVerification {

    @Inject
    private AuditChain chain;

    @Inject
    private AuditCuts cuts;

    /** Removes facts older than so many days; empty where nothing is that old. */
    public Optional<AuditCut> cut(int days) {
        return cuts.cutOlderThan(days);
    }

    public AuditReport run() {
        return chain.verify(SiteScope.everything());
    }
}
