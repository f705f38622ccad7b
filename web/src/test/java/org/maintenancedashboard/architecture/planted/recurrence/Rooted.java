package org.maintenancedashboard.architecture.planted.recurrence;

import jakarta.inject.Inject;

/** Not plain Java. */
class Rooted {

    @Inject
    Object injected;
}
