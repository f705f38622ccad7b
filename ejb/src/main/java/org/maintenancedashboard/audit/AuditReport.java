package org.maintenancedashboard.audit;

import java.util.List;
import org.maintenancedashboard.audit.cut.AuditCut;

/**
 * What a look over the whole chain found.
 *
 * @param sealed facts in the chain
 * @param unsealed facts not in it yet; more than those of the last seconds is a finding of its own
 * @param appendOnly whether the database keeps the application from changing the trail
 * @param cuts what was cut off from the beginning, signed or not
 * @param findings each names a place in the chain and what is wrong there; at most 5,000
 */
public record AuditReport(long sealed, long unsealed, boolean appendOnly, List<AuditCut> cuts, List<String> findings) {

    public AuditReport {
        cuts = List.copyOf(cuts);
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
