package org.maintenancedashboard.batch.audit;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.maintenancedashboard.audit.AuditReport;

/** The one step of the job {@code verify-audit}: exit status SOUND or BROKEN. */
@Named
@Dependent
public class VerifyAuditBatchlet extends AbstractBatchlet {

    private static final Logger LOG = System.getLogger(VerifyAuditBatchlet.class.getName());

    @Inject
    private AuditVerification verification;

    @Override
    public String process() {
        AuditReport report = verification.run();
        report.cuts().forEach(cut -> LOG.log(Level.INFO, "Audit trail: " + cut.facts() + " facts up to place " + cut.position() + " were cut off on " + cut.cutAt()));
        report.findings().forEach(finding -> LOG.log(Level.ERROR, "Audit trail: " + finding));
        LOG.log(Level.INFO, "Audit trail: " + report.sealed() + " facts sealed, " + report.unsealed() + " not yet, " + report.findings().size() + " findings");
        return report.isSound() ? "SOUND" : "BROKEN";
    }
}
