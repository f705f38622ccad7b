package org.maintenancedashboard.common;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/** Writes who and when into every entity that is stored. */
public class Stamps {

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @PrePersist
    @PreUpdate
    void stamp(BaseEntity entity) {
        entity.stamp(clock.instant(), caller.name());
    }
}
