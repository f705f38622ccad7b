package org.maintenancedashboard.web.schedule.cover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.maintenancedashboard.schedule.cover.Cover;
import org.maintenancedashboard.schedule.cover.Covers;

/** What the page of an activity says before it is completed. */
@Named("cover")
@RequestScoped
public class CoverView {

    @Inject
    private Covers covers;

    @Inject
    private Clock clock;

    private Cover found;
    private boolean asked;

    /** The date that an activity completed now would stand for, or null. */
    public Cover of(Long activityId) {
        if (!asked) {
            found = covers.find(activityId, clock.instant()).orElse(null);
            asked = true;
        }
        return found;
    }
}
