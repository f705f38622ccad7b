package org.maintenancedashboard.transfer;

import java.time.ZoneId;
import java.util.Objects;

/**
 * How a file is imported.
 *
 * @param dryRun whether everything is done and then rolled back
 * @param mode what happens to the good rows when there are bad ones
 * @param zone the zone of sites that the file makes
 */
public record ImportOptions(boolean dryRun, ImportMode mode, ZoneId zone) {

    public ImportOptions {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(zone, "zone");
    }
}
