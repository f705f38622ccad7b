package org.maintenancedashboard.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.maintenancedashboard.audit.Origin;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.generation.GenerationRuns;
import org.maintenancedashboard.schedule.generation.RunRow;
import org.maintenancedashboard.schedule.lease.GenerationLease;
import org.maintenancedashboard.schedule.lease.LeaseRow;

/** The door to background jobs for pages and REST: start one, see how far it is. */
@Stateless
@RolesAllowed({Permissions.MAINTENANCE_MANAGE_ALL, GenerationRuns.SYSTEM})
public class Jobs {

    /** The name of the job that makes activities from schedules. */
    public static final String GENERATE = "generate-occurrences";

    private static final int LATEST = 20;
    private static final Duration LONG_SINCE = Duration.ofMinutes(1);

    @Inject
    private GenerationRuns runs;

    @Inject
    private GenerationLease lease;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /** Starts the generation for a day (today when null) and answers its execution id; a conflict while one runs. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long startGeneration(LocalDate effectiveDate) {
        Origin.requireSelf();
        JobOperator operator = BatchRuntime.getJobOperator();
        if (lease.findLive().isPresent() || running(operator).stream().anyMatch(execution -> !isForsaken(execution))) {
            throw new Conflict("error.job.running");
        }
        Properties parameters = new Properties();
        parameters.setProperty("startedBy", caller.name());
        if (effectiveDate != null) {
            parameters.setProperty("effectiveDate", effectiveDate.toString());
        }
        return operator.start(GENERATE, parameters);
    }

    /** The latest executions, newest first, at most 20. */
    public List<JobRow> listLatest() {
        JobOperator operator = BatchRuntime.getJobOperator();
        try {
            return operator.getJobInstances(GENERATE, 0, LATEST).stream()
                    .flatMap(instance -> operator.getJobExecutions(instance).stream())
                    .sorted(Comparator.comparingLong(JobExecution::getExecutionId).reversed()).limit(LATEST).map(this::row).toList();
        } catch (NoSuchJobException neverRun) {
            return List.of();
        }
    }

    /** One execution. */
    public JobRow get(long executionId) {
        try {
            return row(BatchRuntime.getJobOperator().getJobExecution(executionId));
        } catch (NoSuchJobExecutionException missing) {
            throw new NotFound("error.notFound.job");
        }
    }

    /** Executions that say they run, long since, without the lease: their process is gone. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Long> listForsaken() {
        Optional<LeaseRow> live = lease.findLive();
        return running(BatchRuntime.getJobOperator()).stream().filter(this::isForsaken).map(JobExecution::getExecutionId)
                .filter(id -> live.filter(row -> row.token() == id).isEmpty()).toList();
    }

    /** Marks an execution as failed whatever it says of itself and restarts its run; answers the new execution. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long resume(long executionId) {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = new Properties();
        Optional.ofNullable(operator.getParameters(executionId)).ifPresent(parameters::putAll);
        parameters.setProperty("jberet.restart.mode", "force");
        return operator.restart(executionId, parameters);
    }

    private boolean isForsaken(JobExecution execution) {
        return execution.getCreateTime().toInstant().isBefore(clock.instant().minus(LONG_SINCE));
    }

    private static List<JobExecution> running(JobOperator operator) {
        try {
            return operator.getRunningExecutions(GENERATE).stream().map(operator::getJobExecution).toList();
        } catch (NoSuchJobException neverRun) {
            return List.of();
        }
    }

    private JobRow row(JobExecution execution) {
        long instance = BatchRuntime.getJobOperator().getJobInstance(execution.getExecutionId()).getInstanceId();
        Optional<RunRow> run = runs.find(instance);
        return new JobRow(execution.getExecutionId(), execution.getJobName(), execution.getBatchStatus().name().toLowerCase(),
                instant(execution.getStartTime()), instant(execution.getEndTime()), run.map(RunRow::startedBy).orElse(null),
                run.map(RunRow::effectiveDate).orElse(null), run.map(RunRow::targets).orElse(0), run.map(RunRow::done).orElse(0),
                run.map(RunRow::created).orElse(0), run.map(RunRow::missed).orElse(0), run.map(RunRow::skipped).orElse(0),
                run.map(RunRow::percent).orElse(0), outcome(execution));
    }

    private static String outcome(JobExecution execution) {
        String status = execution.getExitStatus();
        return status == null || status.equals(execution.getBatchStatus().name()) ? null : status;
    }

    private static java.time.Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
