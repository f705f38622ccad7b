package org.maintenancedashboard.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.Callable;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/**
 * Starts the job through a server's management interface, as its command line does. There nobody looks first whether a run is under way, so two
 * servers begin at once and only the lease is between them.
 */
record JobOperator(ModelControllerClient client) implements AutoCloseable, Callable<Boolean> {

    /** Connected and ready to start at once. */
    static JobOperator of(int managementPort) throws IOException {
        JobOperator operator = new JobOperator(ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), managementPort));
        operator.succeeds(operation("read-resource"));
        return operator;
    }

    /** Whether an execution began. */
    @Override
    public Boolean call() throws IOException {
        ModelNode start = operation("start-job");
        start.get("job-xml-name").set("generate-occurrences");
        start.get("properties").add("effectiveDate", FaultPlant.EFFECTIVE.toString());
        return succeeds(start);
    }

    private boolean succeeds(ModelNode operation) throws IOException {
        return "success".equals(client.execute(operation).get("outcome").asString());
    }

    private static ModelNode operation(String name) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").add("deployment", "maintenance-dashboard.ear").add("subdeployment", "maintenance-dashboard-batch.jar").add("subsystem", "batch-jberet");
        return operation;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
