package org.maintenancedashboard.location;

/** One location of the tree; the parent of a site is null. */
public record TreeRow(Long id, Long parentId, Long siteId, String name, boolean active) {
}
