package org.maintenancedashboard.audit;

import java.util.List;

/**
 * What a look over the whole chain found.
 *
 * @param sealed facts in the chain
 * @param unsealed facts not in it yet; more than those of the last seconds is a finding of its own
 * @param findings each names a place in the chain and what is wrong there; at most 1,000
 */
public record AuditReport(long sealed, long unsealed, List<String> findings) {

    public AuditReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
