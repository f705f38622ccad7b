package org.maintenancedashboard.batch.generation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maintenancedashboard.batch.generation.GenerationGate.Work;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.generation.RunRow;

/** Writes one chunk of targets in the chunk's own transaction. */
@Named
@Dependent
public class GenerationWriter extends AbstractItemWriter {

    @Inject
    private JobContext job;

    @Inject
    private GenerationGate gate;

    @Inject
    @BatchProperty
    private int part;

    private RunRow run;

    @Override
    public void open(Serializable checkpoint) {
        Work work = new Work(job.getExecutionId(), job.getInstanceId());
        run = gate.holds(work) ? gate.run(job.getInstanceId()) : null;
    }

    @Override
    public void writeItems(List<Object> items) {
        gate.generate(new Work(job.getExecutionId(), job.getInstanceId()), run, part, items.stream().map(GenerationTarget.class::cast).toList());
    }
}
