package org.maintenancedashboard.architecture.planted.equipment;

import jakarta.servlet.http.HttpServletRequest;
import org.maintenancedashboard.architecture.planted.common.Upward;

/** The user interface in ejb. */
public class Served {

    HttpServletRequest request;
    Upward upward;
}
