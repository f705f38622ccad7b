package org.maintenancedashboard.batch.generation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.schedule.generation.TargetSlice;

/** Reads the targets that something is due for, in key order; its checkpoint is the last key given out. */
@Named
@Dependent
public class GenerationTargetReader extends AbstractItemReader {

    private static final int FETCH = 1000;

    @Inject
    private JobContext job;

    @Inject
    private GenerationGate gate;

    @Inject
    @BatchProperty
    private int part;

    private final Deque<GenerationTarget> ahead = new ArrayDeque<>();
    private LocalDate effectiveDate;
    private TargetKey position;
    private boolean last;

    @Override
    public void open(Serializable checkpoint) {
        effectiveDate = gate.run(job.getInstanceId()).effectiveDate();
        position = checkpoint == null ? TargetKey.START : (TargetKey) checkpoint;
    }

    @Override
    public Object readItem() {
        if (ahead.isEmpty() && !last) {
            ahead.addAll(gate.listDue(effectiveDate, position, new TargetSlice(part, GenerationPartitions.PARTS, FETCH)));
            last = ahead.size() < FETCH;
        }
        GenerationTarget next = ahead.poll();
        if (next != null) {
            position = new TargetKey(next.scheduleId(), next.equipmentId());
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return position;
    }
}
