package org.maintenancedashboard.demo;

/** What the database holds: no plant at all, the demo plant, or somebody's own. */
public enum DemoState {
    EMPTY, LOADED, OTHER
}
