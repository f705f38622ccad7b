package org.maintenancedashboard.web.demo;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.demo.DemoPlants;
import org.maintenancedashboard.demo.DemoState;
import org.maintenancedashboard.web.common.Toasts;

/**
 * The offer to load the demo plant, and the note that it is there; for administrators only. What a page offered stays offered
 * while it is open, so that a late click is answered with the reason for which it comes too late.
 */
@Named("demo")
@ViewScoped
public class DemoView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OVERVIEW = "/overview";

    @Inject
    private transient DemoPlants plants;

    @Inject
    private transient Caller caller;

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
