package org.maintenancedashboard.location;

import java.util.Locale;

/**
 * Which locations are asked for; null leaves a condition out.
 *
 * @param parentId directly below this location
 * @param siteId on this site
 * @param depth 1 sites, 2 what lies directly below them (PODs), 3 what lies below that (MDCs)
 * @param search part of the path
 */
public record LocationFilter(Long parentId, Long siteId, Integer depth, Boolean active, String search) {

    /** Active locations whose path holds a text. */
    public static LocationFilter matching(String text) {
        return new LocationFilter(null, null, null, true, text);
    }

    /** The same of one depth only. */
    public LocationFilter at(int level) {
        return new LocationFilter(parentId, siteId, level, active, search);
    }

    String text() {
        return search == null ? "" : search.strip().replaceAll("\\s*[>›]\\s*", " > ").toLowerCase(Locale.ROOT);
    }
}
