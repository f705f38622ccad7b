package org.maintenancedashboard.batch.generation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.maintenancedashboard.batch.Jobs;
import org.maintenancedashboard.schedule.generation.GenerationRuns;

/**
 * Looks every few seconds, on every node, for executions whose process is gone: JBeret leaves them STARTED. They are marked FAILED and
 * their run is resumed here; the lease makes sure that one node does it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@PermitAll
@RunAs(GenerationRuns.SYSTEM)
public class GenerationReaper {

    private static final Logger LOG = System.getLogger(GenerationReaper.class.getName());

    @Inject
    private Jobs jobs;

    @Inject
    private GenerationGate gate;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "resume generate-occurrences after a crash")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        gate.reserveOrphan().ifPresent(orphan -> resume(orphan.token()));
        jobs.listForsaken().forEach(this::resume);
    }

    private void resume(long executionId) {
        try {
            long next = jobs.resume(executionId);
            LOG.log(Level.INFO, "Execution {0} of the generation is gone, or took too long for a chunk; its run goes on as execution {1}", executionId, next);
        } catch (BatchRuntimeException refused) {
            LOG.log(Level.WARNING, "Execution " + executionId + " of the generation is gone, or took too long for a chunk, and could not be restarted", refused);
        }
    }
}
