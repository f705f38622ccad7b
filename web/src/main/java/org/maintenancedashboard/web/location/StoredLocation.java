package org.maintenancedashboard.web.location;

import java.io.Serializable;

/** What somebody else saved: the version, by whom, and the form it makes. */
public record StoredLocation(int version, String updatedBy, LocationForm form) implements Serializable {
}
