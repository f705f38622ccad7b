package org.maintenancedashboard.batch.generation;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.schedule.chunk.Generation;
import org.maintenancedashboard.schedule.generation.GenerationRuns;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.RunRow;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.generation.TargetSlice;
import org.maintenancedashboard.schedule.lease.GenerationLease;
import org.maintenancedashboard.schedule.lease.LeaseRow;

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

    @Inject
    private GenerationLease lease;

    /** Takes the lease for an execution and begins its run, or goes on with it; false where another run holds the lease. */
    public boolean begin(Work work, Optional<LocalDate> effectiveDate, String startedBy) {
        if (!lease.acquire(work.executionId(), work.instanceId(), Node.NAME)) {
            return false;
        }
        runs.begin(work.instanceId(), effectiveDate, startedBy);
        return true;
    }

    /** Ends the run and gives the lease back; false, and nothing happens, where the execution does not hold it any more. */
    public boolean end(Work work) {
        boolean held = lease.keeps(work.executionId());
        if (held) {
            runs.end(work.instanceId());
            lease.release(work.executionId());
        }
        return held;
    }

    /** Tells what the run did so far and gives the lease back, so that it may be restarted; false where the execution does not hold it any more. */
    public boolean leave(Work work) {
        boolean held = lease.keeps(work.executionId());
        if (held) {
            runs.leave(work.instanceId());
            lease.release(work.executionId());
        }
        return held;
    }

    /** Whether the execution holds the lease at this moment. */
    public boolean holds(Work work) {
        return lease.holds(work.executionId());
    }

    public Optional<LeaseRow> findLast() {
        return lease.findLast();
    }

    public Optional<LeaseRow> findLive() {
        return lease.findLive();
    }

    /** A run whose execution is gone, now reserved for this node. */
    public Optional<LeaseRow> reserveOrphan() {
        return lease.reserveOrphan(Node.NAME);
    }

    public RunRow run(long instanceId) {
        return runs.find(instanceId).orElseThrow();
    }

    public List<GenerationTarget> listDue(LocalDate effectiveDate, TargetKey after, TargetSlice slice) {
        return generation.listDue(effectiveDate, after, slice);
    }

    /** Writes a chunk in the caller's transaction, which commits under the execution's lease or not at all. */
    public void generate(Work work, RunRow run, int part, List<GenerationTarget> targets) {
        lease.renew(work.executionId());
        lease.hold(work.executionId());
        generation.generate(run, part, targets);
    }

    /** One execution of one job instance. */
    public record Work(long executionId, long instanceId) {
    }
}
