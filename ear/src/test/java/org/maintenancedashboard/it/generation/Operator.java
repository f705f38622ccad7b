package org.maintenancedashboard.it.generation;

import java.io.IOException;
import java.net.InetAddress;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.maintenancedashboard.launcher.TestServer;

/** What the command line of the server does, through the same door. */
final class Operator {

    private static final String SUCCESS = "success";

    private Operator() {
    }

    /** Starts the generation and answers its execution. */
    static long start() {
        ModelNode operation = operation("start-job");
        operation.get("job-xml-name").set("generate-occurrences");
        return execute(operation).asLong();
    }

    static void stop(long execution) {
        ModelNode operation = operation("stop-job");
        operation.get("execution-id").set(execution);
        execute(operation);
    }

    /** Restarts the run of an execution and answers the new one. */
    static long restart(long execution) {
        ModelNode operation = operation("restart-job");
        operation.get("execution-id").set(execution);
        return execute(operation).asLong();
    }

    /** One execution as operators read it; the server lists a new one only after a moment. */
    static ModelNode read(long execution) {
        ModelNode operation = operation("read-resource");
        operation.get("address").add("job", "generate-occurrences").add("execution", String.valueOf(execution));
        operation.get("include-runtime").set(true);
        return Weekly.until(() -> answer(operation), answer -> SUCCESS.equals(answer.get("outcome").asString())).get("result");
    }

    private static ModelNode operation(String name) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").add("deployment", TestServer.EAR).add("subdeployment", "maintenance-dashboard-batch.jar")
                .add("subsystem", "batch-jberet");
        return operation;
    }

    private static ModelNode execute(ModelNode operation) {
        ModelNode answer = answer(operation);
        if (!SUCCESS.equals(answer.get("outcome").asString())) {
            throw new AssertionError(answer.toString());
        }
        return answer.get("result");
    }

    private static ModelNode answer(ModelNode operation) {
        try (ModelControllerClient client = ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), TestServer.managementPort())) {
            return client.execute(operation);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
