package org.maintenancedashboard.web.common;

/** How a state is shown: the key of its word, its icon and its tone (the {@code is-…} class). */
public record Badge(String label, String icon, String tone) {
}
