package org.maintenancedashboard.architecture.planted.web.rest;

import jakarta.ws.rs.Path;
import org.maintenancedashboard.architecture.planted.web.shell.Round;

/** The other half, and a resource under a wrong name. */
@Path("trip")
public class Trip {

    Round other;
}
