package org.maintenancedashboard.batch.generation;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.schedule.generation.Generation;
import org.maintenancedashboard.schedule.generation.GenerationRuns;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.RunRow;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.generation.TargetSlice;

/** Lets a job call the generation as the system, whoever started it: a user, the timer or an operator. Reached by job artifacts only. */
@Stateless
@PermitAll
@RunAs(GenerationRuns.SYSTEM)
@DeclareRoles(GenerationRuns.SYSTEM)
public class GenerationGate {

    @Inject
    private Generation generation;

    @Inject
    private GenerationRuns runs;

    public RunRow begin(long instanceId, Optional<LocalDate> effectiveDate, String startedBy) {
        return runs.begin(instanceId, effectiveDate, startedBy);
    }

    public void end(long instanceId) {
        runs.end(instanceId);
    }

    public RunRow run(long instanceId) {
        return runs.find(instanceId).orElseThrow();
    }

    public List<GenerationTarget> listDue(LocalDate effectiveDate, TargetKey after, TargetSlice slice) {
        return generation.listDue(effectiveDate, after, slice);
    }

    public void generate(RunRow run, List<GenerationTarget> targets) {
        generation.generate(run, targets);
    }
}
