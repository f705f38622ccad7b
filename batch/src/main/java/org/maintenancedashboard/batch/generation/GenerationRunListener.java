package org.maintenancedashboard.batch.generation;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/** Begins the run of a job instance and ends it when the job is through. */
@Named
@Dependent
public class GenerationRunListener implements JobListener {

    @Inject
    private JobContext job;

    @Inject
    private GenerationGate gate;

    @Override
    public void beforeJob() {
        Properties parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        Optional<String> date = Optional.ofNullable(parameters).map(given -> given.getProperty("effectiveDate"));
        String startedBy = parameters == null ? "operator" : parameters.getProperty("startedBy", "operator");
        gate.begin(job.getInstanceId(), date.map(LocalDate::parse), startedBy);
    }

    @Override
    public void afterJob() {
        if (job.getBatchStatus() != BatchStatus.FAILED && job.getBatchStatus() != BatchStatus.STOPPING) {
            gate.end(job.getInstanceId());
        }
    }
}
