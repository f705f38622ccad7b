package org.maintenancedashboard.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.maintenancedashboard.launcher.Servers;

/**
 * Starts the job through a server's management interface, as its command line does. There nobody looks first whether a run is under way, so two
 * servers begin at once and only the lease is between them.
 */
record JobOperator(ModelControllerClient client) implements AutoCloseable, Callable<Long> {

    private static final long PATIENCE_NANOS = 300_000_000_000L;
    private static final long PAUSE_NANOS = 1_000_000_000L;

    /** Connected to a server, once it has started, and ready to start the job at once. */
    static JobOperator of(Servers servers, int server) throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (servers.runs(server) && System.nanoTime() < end) {
            JobOperator operator = new JobOperator(ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), servers.managementPort(server)));
            if (operator.isReady()) {
                return operator;
            }
            operator.close();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new IllegalStateException("Server " + server + " did not start, see its log");
    }

    /** Starts the job and answers its execution. */
    @Override
    public Long call() throws IOException {
        ModelNode start = operation("start-job");
        start.get("job-xml-name").set("generate-occurrences");
        start.get("properties").add("effectiveDate", FaultPlant.EFFECTIVE.toString());
        ModelNode answer = client.execute(start);
        if (!succeeded(answer)) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.get("result").asLong();
    }

    private boolean isReady() {
        try {
            return succeeded(client.execute(operation("read-resource")));
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean succeeded(ModelNode answer) {
        return "success".equals(answer.get("outcome").asString());
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
