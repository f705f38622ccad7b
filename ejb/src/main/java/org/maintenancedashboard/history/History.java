package org.maintenancedashboard.history;

import org.maintenancedashboard.common.Page;

/** A page of the history of a thing; {@code name} is what the thing is called today. */
public record History(HistoryKind kind, Long id, String name, Page<HistoryRow> rows) {
}
