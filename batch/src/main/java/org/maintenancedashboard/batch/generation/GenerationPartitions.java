package org.maintenancedashboard.batch.generation;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Properties;

/**
 * Splits the targets by equipment into two parts that run side by side. A restart makes both parts anew: what was committed is not due any
 * more, and a crash before JBeret had stored its parts loses none.
 */
@Named
@Dependent
public class GenerationPartitions implements PartitionMapper {

    static final int PARTS = 2;

    @Override
    public PartitionPlan mapPartitions() {
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(PARTS);
        plan.setThreads(PARTS);
        plan.setPartitionsOverride(true);
        Properties[] properties = new Properties[PARTS];
        for (int part = 0; part < PARTS; part++) {
            properties[part] = new Properties();
            properties[part].setProperty("part", String.valueOf(part));
        }
        plan.setPartitionProperties(properties);
        return plan;
    }
}
