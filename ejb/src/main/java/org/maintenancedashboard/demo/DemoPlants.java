package org.maintenancedashboard.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Permissions;

/** The demo plant as an administrator sees it: whether it is there, loading it, removing it. */
@Stateless
@RolesAllowed(Permissions.ADMIN)
public class DemoPlants {

    @Inject
    private DemoLoading loading;

    @Inject
    private DemoRemoval removal;

    @Inject
    private AuditLog audit;

    public DemoState state() {
        return loading.state();
    }

    /** Loads the plant; a database with plant data of any kind is refused. */
    public void load() {
        loading.lock();
        if (loading.state() != DemoState.EMPTY) {
            throw new Conflict("error.demo.notEmpty");
        }
        audit.record("demoLoaded", "demo", null, null, Map.of("activities", loading.load()));
    }

    /** Deletes the plant and the work on it; refused while things made by hand need it, and where it is not loaded. */
    public void remove() {
        loading.lock();
        if (loading.state() != DemoState.LOADED) {
            throw new Conflict("error.demo.notLoaded");
        }
        removal.remove();
        audit.record("demoRemoved", "demo", null, null, Map.of());
    }
}
