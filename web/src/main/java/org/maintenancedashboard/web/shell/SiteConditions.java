package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.Targets;

/** Finds the conditions of a list that belong to another site than the selected one. */
@RequestScoped
public class SiteConditions {

    private static final Set<String> LISTS = Set.of("/work", "/calendar", "/equipment", "/schedules");
    private static final List<String> BOUND = List.of("locationId", "siteId", "equipmentId", "scheduleId");

    @Inject
    private SiteSelection selection;

    @Inject
    private Targets targets;

    /** The names of the parameters that no longer apply, in a fixed order. */
    List<String> left(HttpServletRequest request) {
        if (selection.selected() == null || !LISTS.contains(PageRequests.path(request)) || !request.isUserInRole(Permissions.MAINTENANCE_VIEW)) {
            return List.of();
        }
        return BOUND.stream().filter(name -> isElsewhere(name, request.getParameter(name))).toList();
    }

    private boolean isElsewhere(String name, String value) {
        if (value == null || !value.matches("\\d{1,18}")) {
            return false;
        }
        SiteScope scope = selection.scope();
        Long id = Long.valueOf(value);
        return switch (name) {
            case "equipmentId" -> targets.findEquipment(scope, id).isEmpty();
            case "scheduleId" -> !targets.isServed(scope, id);
            default -> targets.findPlace(scope, id).isEmpty();
        };
    }
}
