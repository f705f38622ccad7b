package org.maintenancedashboard.maintenance.activity;

import java.util.Set;
import org.maintenancedashboard.common.Coded;

/** The state of an activity; overdue is none of them. */
public enum ActivityStatus implements Coded {
    SCHEDULED("scheduled"), PENDING("pending"), IN_PROGRESS("inProgress"), COMPLETED("completed"), CANCELLED("cancelled");

    /** The states in which work is still to be done; only these can be overdue. */
    public static final Set<ActivityStatus> OPEN = Set.of(SCHEDULED, PENDING, IN_PROGRESS);

    private final String code;

    ActivityStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
