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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.generation.GenerationRuns;
import org.maintenancedashboard.schedule.generation.RunRow;

/** The door to background jobs for pages and REST: start one, see how far it is. */
@Stateless
@RolesAllowed({Permissions.MAINTENANCE_MANAGE_ALL, GenerationRuns.SYSTEM})
public class Jobs {

    /** The name of the job that makes activities from schedules. */
    public static final String GENERATE = "generate-occurrences";

    private static final int LATEST = 20;

    @Inject
    private GenerationRuns runs;

    @Inject
    private Caller caller;

    /** Starts the generation for a day (today when null) and answers its execution id; a conflict while one runs. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long startGeneration(LocalDate effectiveDate) {
        JobOperator operator = BatchRuntime.getJobOperator();
        if (isRunning(operator)) {
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

    private static boolean isRunning(JobOperator operator) {
        try {
            return !operator.getRunningExecutions(GENERATE).isEmpty();
        } catch (NoSuchJobException neverRun) {
            return false;
        }
    }

    private JobRow row(JobExecution execution) {
        long instance = BatchRuntime.getJobOperator().getJobInstance(execution.getExecutionId()).getInstanceId();
        Optional<RunRow> run = runs.find(instance);
        return new JobRow(execution.getExecutionId(), execution.getJobName(), execution.getBatchStatus().name().toLowerCase(),
                instant(execution.getStartTime()), instant(execution.getEndTime()), run.map(RunRow::startedBy).orElse(null),
                run.map(RunRow::effectiveDate).orElse(null), run.map(RunRow::targets).orElse(0), run.map(RunRow::done).orElse(0),
                run.map(RunRow::created).orElse(0), run.map(RunRow::missed).orElse(0), run.map(RunRow::percent).orElse(0));
    }

    private static java.time.Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
