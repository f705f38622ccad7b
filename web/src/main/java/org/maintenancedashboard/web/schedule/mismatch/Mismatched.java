package org.maintenancedashboard.web.schedule.mismatch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.schedule.mismatch.Mismatch;

/** Work that no longer matches as JSON: one page that holds all of it, or the earliest. */
public record Mismatched(List<Mismatch> items, @Schema(description = "How many are here") long total, int page, int size,
        @Schema(description = "true when later work was not looked at any more") boolean truncated) {
}
