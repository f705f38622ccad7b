package org.maintenancedashboard.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.maintenancedashboard.audit.AuditEntries;
import org.maintenancedashboard.audit.AuditRow;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.equipment.EquipmentItems;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.type.ActivityTypes;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.freeze.FreezeWindows;
import org.maintenancedashboard.schedule.workday.WorkingCalendars;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.role.Roles;
import org.maintenancedashboard.security.user.Users;

/** Reads the history of one thing, once the service of the thing has shown it to the caller. */
@Stateless
public class Histories {

    @Inject
    private AuditEntries entries;

    @Inject
    private Caller caller;

    @Inject
    private Sites sites;

    @Inject
    private EquipmentItems equipment;

    @Inject
    private Locations locations;

    @Inject
    private Schedules schedules;

    @Inject
    private ActivityTypes types;

    @Inject
    private Activities activities;

    @Inject
    private Users users;

    @Inject
    private Roles roles;

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private FreezeWindows freezes;

    /** What was done to a thing, the latest first; not found where it lies outside the scope. */
    @RolesAllowed({Permissions.EQUIPMENT_VIEW, Permissions.MAINTENANCE_VIEW, Permissions.CALENDAR_VIEW, Permissions.USERS_VIEW})
    public History get(SiteScope scope, HistoryKind kind, Long id, PageRequest request) {
        if (id == null) {
            throw new NotFound("error.notFound.history");
        }
        String name = name(sites.within(scope), kind, id);
        if (kind == HistoryKind.USER && !caller.may(Permissions.USERS_MANAGE)) {
            throw new Denied("error.history.user");
        }
        Page<AuditRow> facts = entries.pageHistory(kind.code(), id, request);
        return new History(kind, id, name, new Page<>(facts.items().stream().map(HistoryRow::of).toList(), facts.total(), facts.page(), facts.size()));
    }

    private String name(SiteScope scope, HistoryKind kind, Long id) {
        return switch (kind) {
            case EQUIPMENT -> equipment.get(scope, id).name();
            case LOCATION -> locations.get(scope, id).name();
            case SCHEDULE -> schedules.get(scope, id).activityType().name();
            case ACTIVITY_TYPE -> types.get(id).name();
            case ACTIVITY -> activities.get(id).row().title();
            case USER -> users.get(scope, id).name();
            case ROLE -> roles.get(id).name();
            case WORKING_CALENDAR -> calendars.get(id).site();
            case FREEZE_WINDOW -> freezes.get(id).name();
        };
    }
}
