package org.maintenancedashboard.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.demo.DemoPlants;
import org.maintenancedashboard.demo.DemoState;
import org.maintenancedashboard.web.common.Toasts;

/** The offer to load the demo plant, and the note that it is there; for administrators only. */
@Named("demo")
@RequestScoped
public class DemoView {

    private static final String OVERVIEW = "/overview";

    @Inject
    private DemoPlants plants;

    @Inject
    private Caller caller;

    private DemoState state;

    /** Whether the plant can be loaded here. */
    public boolean isOffered() {
        return state() == DemoState.EMPTY;
    }

    public boolean isLoaded() {
        return state() == DemoState.LOADED;
    }

    public String load() {
        plants.load();
        return Toasts.redirect(OVERVIEW, "demo.loaded");
    }

    public String remove() {
        plants.remove();
        return Toasts.redirect(OVERVIEW, "demo.removed");
    }

    private DemoState state() {
        if (state == null) {
            state = caller.may(Permissions.ADMIN) ? plants.state() : DemoState.OTHER;
        }
        return state;
    }
}
