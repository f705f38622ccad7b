package org.maintenancedashboard.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.maintenancedashboard.dashboard.Overview;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The zone of the selected site. */
@RequestScoped
public class SelectedZone {

    @Inject
    private SiteSelection selection;

    @Inject
    private Overview overview;

    /** The IANA id, or null where all sites are shown. */
    public String zone() {
        return selection.selected() == null ? null : overview.zone(selection.scope(), selection.selected());
    }
}
