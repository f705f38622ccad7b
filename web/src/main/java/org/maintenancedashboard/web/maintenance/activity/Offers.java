package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.maintenance.activity.ActivityDetail;
import org.maintenancedashboard.security.Accounts;

/** Which verbs a page shows; whether one may really be done is the service's answer. */
@Named("offers")
@RequestScoped
public class Offers {

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** Whether the state offers the verb and the caller's permissions name it. */
    public boolean has(ActivityDetail detail, Verb verb) {
        return verb.fits(detail.row().status()) && permitted(verb) && acting(detail);
    }

    /** The verbs offered beside starting and completing. */
    public List<Verb> others(ActivityDetail detail) {
        return Arrays.stream(Verb.values()).filter(verb -> verb != Verb.START && verb != Verb.COMPLETE && has(detail, verb)).toList();
    }

    /** Whether steps can be ticked. */
    public boolean tickable(ActivityDetail detail) {
        return editable(detail) && acting(detail);
    }

    /** Whether what is planned can be changed. */
    public boolean editable(ActivityDetail detail) {
        return detail.row().status().isOpen() && caller.may(Permissions.MAINTENANCE_EDIT);
    }

    /** Whether the activity is overdue now. */
    public boolean overdue(ActivityDetail detail) {
        return detail.row().overdueAt(clock.instant());
    }

    private boolean permitted(Verb verb) {
        return switch (verb) {
            case REOPEN, CORRECT -> caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
            case COMPLETE -> caller.may(Permissions.MAINTENANCE_COMPLETE);
            case MOVE -> caller.may(Permissions.MAINTENANCE_EDIT);
            default -> caller.may(Permissions.MAINTENANCE_MANAGE) || caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
        };
    }

    private boolean acting(ActivityDetail detail) {
        return caller.may(Permissions.MAINTENANCE_MANAGE_ALL) || caller.name().equals(detail.createdBy()) || accounts.me().id().equals(detail.row().assignedToId());
    }
}
