package org.maintenancedashboard.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.maintenancedashboard.common.Settings;

/** Loads the demo plant at the first start where {@code MD_DEMO=true} asks for it. */
@Singleton
@Startup
@DependsOn("FirstStart")
@PermitAll
public class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    private DemoLoading loading;

    @PostConstruct
    void loadOnce() {
        boolean wanted = Settings.find("MD_DEMO").map(Boolean::parseBoolean).orElse(false);
        if (!wanted || loading.wasLoaded()) {
            return;
        }
        if (loading.state() == DemoState.EMPTY) {
            loading.load();
        } else {
            LOG.log(Level.WARNING, "MD_DEMO=true: this database already holds plant data, so the demo plant was not loaded");
        }
    }
}
