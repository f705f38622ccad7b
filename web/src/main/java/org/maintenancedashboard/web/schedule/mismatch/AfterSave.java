package org.maintenancedashboard.web.schedule.mismatch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.schedule.mismatch.Mismatches;
import org.maintenancedashboard.web.common.Toasts;

/** Where one goes after a schedule was saved: to the list, or to the work that no longer matches it. */
@Dependent
public class AfterSave implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Mismatches mismatches;

    /** The outcome for a schedule that was changed, or for a new one, whose id is null. */
    public String page(Long scheduleId) {
        boolean matches = scheduleId == null || mismatches.list(SiteScope.everything(), scheduleId).items().isEmpty();
        return Toasts.redirect(matches ? "/schedules" : "/schedule-mismatches?scheduleId=" + scheduleId, "schedule.saved");
    }
}
