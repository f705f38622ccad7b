package org.maintenancedashboard.batch.generation;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maintenancedashboard.schedule.generation.GenerationTarget;

/** Writes one chunk of targets in the chunk's own transaction. */
@Named
@Dependent
public class GenerationWriter extends AbstractItemWriter {

    @Inject
    private JobContext job;

    @Inject
    private GenerationGate gate;

    @Override
    public void writeItems(List<Object> items) {
        gate.generate(gate.run(job.getInstanceId()), items.stream().map(GenerationTarget.class::cast).toList());
    }
}
