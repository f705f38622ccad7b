package org.maintenancedashboard.architecture.planted.web.shell;

import org.maintenancedashboard.architecture.planted.web.rest.Trip;

/** Half of a circle. */
public class Round {

    Trip other;
}
