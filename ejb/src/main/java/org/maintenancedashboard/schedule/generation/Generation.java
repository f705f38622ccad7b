package org.maintenancedashboard.schedule.generation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.Permissions;

/** One chunk of a generation run: which targets come next, and what is due for them. */
@Stateless
@RolesAllowed({Permissions.MAINTENANCE_MANAGE_ALL, GenerationRuns.SYSTEM})
public class Generation {

    @Inject
    private GenerationLedger ledger;

    @Inject
    private OccurrenceStore store;

    /** The next targets after a position that something is due for, in the order of schedule and equipment. */
    public List<GenerationTarget> listDue(LocalDate effectiveDate, TargetKey after, TargetSlice slice) {
        return ledger.listDue(effectiveDate, after, slice);
    }

    /** Makes what is due for these targets; safe to repeat. */
    public void generate(RunRow run, List<GenerationTarget> targets) {
        List<TargetDue> due = new ArrayList<>(targets.size());
        for (GenerationTarget target : targets) {
            due.add(TargetDue.of(target, run.effectiveDate()));
        }
        store.write(run.instanceId(), run.effectiveDate(), due);
    }
}
