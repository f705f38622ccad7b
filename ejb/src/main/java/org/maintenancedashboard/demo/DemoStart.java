package org.maintenancedashboard.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.maintenancedashboard.common.Settings;

/** Loads the demo plant at the first start where {@code MD_DEMO=true} asks for it. */
@Singleton
@Startup
@DependsOn("FirstStart")
@PermitAll
public class DemoStart {

    @Inject
    private DemoLoading loading;

    @PostConstruct
    void loadOnce() {
        boolean wanted = Settings.find("MD_DEMO").map(Boolean::parseBoolean).orElse(false);
        if (wanted && !loading.wasLoaded() && loading.state() == DemoState.EMPTY) {
            loading.load();
        }
    }
}
