package org.maintenancedashboard.batch.audit;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.maintenancedashboard.audit.cut.AuditCut;

/** The one step of the job {@code cut-audit}: removes facts older than the given days; exit status CUT and how many, or NOTHING TO CUT. */
@Named
@Dependent
public class CutAuditBatchlet extends AbstractBatchlet {

    private static final Logger LOG = System.getLogger(CutAuditBatchlet.class.getName());

    @Inject
    private AuditVerification operator;

    @Inject
    @BatchProperty
    private String olderThanDays;

    @Override
    public String process() {
        if (olderThanDays == null || !olderThanDays.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("olderThanDays=" + olderThanDays + ": a number of days from 0 to 99999 is needed");
        }
        Optional<AuditCut> cut = operator.cut(Integer.parseInt(olderThanDays));
        cut.ifPresent(done -> LOG.log(Level.INFO, "Audit trail: " + done.facts() + " facts from " + done.firstAt() + " to " + done.lastAt() + " cut off, places "
                + done.firstPosition() + " to " + done.position()));
        return cut.map(done -> "CUT " + done.facts() + " FACTS UP TO PLACE " + done.position()).orElse("NOTHING TO CUT");
    }
}
