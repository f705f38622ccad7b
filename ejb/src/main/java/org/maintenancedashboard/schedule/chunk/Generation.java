package org.maintenancedashboard.schedule.chunk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.generation.GenerationRuns;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.RunRow;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.generation.TargetSlice;

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

    /** Makes what is due for these targets of one part of a run; safe to repeat. */
    public void generate(RunRow run, int part, List<GenerationTarget> targets) {
        store.write(run, part, targets);
    }
}
