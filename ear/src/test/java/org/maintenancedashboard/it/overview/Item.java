package org.maintenancedashboard.it.overview;

import java.time.ZoneId;

/** One equipment where it stands in the end; the ids of its site and of the place it stands at. */
record Item(long id, long site, long place, String path, ZoneId zone) {

    boolean below(String above) {
        return path.equals(above) || path.startsWith(above + " > ");
    }
}
