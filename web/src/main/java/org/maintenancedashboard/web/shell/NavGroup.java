package org.maintenancedashboard.web.shell;

import java.util.List;

/** A titled part of the navigation; the first one has no title. */
public record NavGroup(String label, List<NavItem> items) {

    public NavGroup {
        items = List.copyOf(items);
    }
}
