package org.maintenancedashboard.equipment;

import java.io.Serializable;

/** Where an item stands: the location, its name, and the names from the site down joined by {@code " > "}. */
public record PlaceRef(Long id, String name, String path) implements Serializable {
}
