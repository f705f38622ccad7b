package org.maintenancedashboard.batch.generation;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.maintenancedashboard.batch.generation.GenerationGate.Work;
import org.maintenancedashboard.schedule.lease.LeaseRow;

/**
 * Begins the run of a job instance under the lease and ends it when the job is through. An execution that does not get the lease, or loses
 * it, says so in its exit status.
 */
@Named
@Dependent
public class GenerationRunListener implements JobListener {

    private static final Set<BatchStatus> UNFINISHED = EnumSet.of(BatchStatus.FAILED, BatchStatus.STOPPING, BatchStatus.STOPPED);

    @Inject
    private JobContext job;

    @Inject
    private GenerationGate gate;

    private boolean began;

    @Override
    public void beforeJob() {
        Properties parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        Optional<String> date = Optional.ofNullable(parameters).map(given -> given.getProperty("effectiveDate"));
        String startedBy = parameters == null ? "operator" : parameters.getProperty("startedBy", "operator");
        began = gate.begin(work(), date.map(LocalDate::parse), startedBy);
    }

    @Override
    public void afterJob() {
        boolean through = !UNFINISHED.contains(job.getBatchStatus());
        boolean held = through ? gate.end(work()) : gate.leave(work());
        if (!held) {
            job.setExitStatus((began ? "FENCED OFF: " : "NOTHING TO DO: ") + other());
        }
    }

    private Work work() {
        return new Work(job.getExecutionId(), job.getInstanceId());
    }

    private String other() {
        return gate.findLast().map(GenerationRunListener::text).orElse("no run holds the lease");
    }

    private static String text(LeaseRow lease) {
        return "run " + lease.instanceId() + ", execution " + lease.token() + ", has the lease on " + lease.holder();
    }
}
