package org.maintenancedashboard.batch.generation;

/** This process, as others see it in the lease. */
final class Node {

    /** Name of the node and id of its process. */
    static final String NAME = System.getProperty("jboss.node.name", "node") + ":" + ProcessHandle.current().pid();

    private Node() {
    }
}
