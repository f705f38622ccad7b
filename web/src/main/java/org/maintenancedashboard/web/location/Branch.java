package org.maintenancedashboard.web.location;

import java.io.Serializable;

/** A location in the tree of the page; {@code equipment} counts what stands in it and below. */
public record Branch(Long id, String name, boolean site, boolean active, long equipment) implements Serializable {
}
