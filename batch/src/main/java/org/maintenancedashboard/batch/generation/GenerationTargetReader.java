package org.maintenancedashboard.batch.generation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.maintenancedashboard.batch.generation.GenerationGate.Work;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.RunRow;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.generation.TargetSlice;

/**
 * Reads the targets of its part that something is due for, in key order. It needs no checkpoint: a target that was committed is not due any
 * more, so a restart reads what is left.
 */
@Named
@Dependent
public class GenerationTargetReader extends AbstractItemReader {

    /** Targets in memory at a time; up to so many cost one pass over the schedules. */
    private static final int FETCH = 20_000;

    @Inject
    private JobContext job;

    @Inject
    private GenerationGate gate;

    @Inject
    @BatchProperty
    private int part;

    private final Deque<GenerationTarget> ahead = new ArrayDeque<>();
    private RunRow run;
    private TargetKey position = TargetKey.START;
    private boolean last;

    @Override
    public void open(Serializable checkpoint) {
        boolean ours = gate.holds(new Work(job.getExecutionId(), job.getInstanceId()));
        run = ours ? gate.run(job.getInstanceId()) : null;
        last = !ours || run.targets() == 0;
    }

    @Override
    public Object readItem() {
        if (ahead.isEmpty() && !last) {
            ahead.addAll(gate.listDue(run.effectiveDate(), position, new TargetSlice(part, GenerationPartitions.PARTS, FETCH)));
            last = ahead.size() < FETCH;
        }
        GenerationTarget next = ahead.poll();
        if (next != null) {
            position = new TargetKey(next.scheduleId(), next.equipmentId());
        }
        return next;
    }
}
