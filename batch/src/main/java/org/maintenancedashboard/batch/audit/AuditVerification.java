package org.maintenancedashboard.batch.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.maintenancedashboard.audit.AuditChain;
import org.maintenancedashboard.audit.AuditReport;
import org.maintenancedashboard.common.SiteScope;

/** Looks over the audit trail for an operator, who is no user. */
@Stateless
@PermitAll
@RunAs(AuditChain.SYSTEM)
public class AuditVerification {

    @Inject
    private AuditChain chain;

    public AuditReport run() {
        return chain.verify(SiteScope.everything());
    }
}
