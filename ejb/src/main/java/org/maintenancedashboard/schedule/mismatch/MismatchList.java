package org.maintenancedashboard.schedule.mismatch;

import java.io.Serializable;
import java.util.List;

/**
 * Work that no longer matches.
 *
 * @param items the earliest first
 * @param truncated whether later work was not looked at any more
 */
public record MismatchList(List<Mismatch> items, boolean truncated) implements Serializable {

    public MismatchList {
        items = List.copyOf(items);
    }

    /** Those that fall elsewhere, so that they can be moved. */
    public List<Mismatch> movable() {
        return items.stream().filter(one -> one.wanted() != null).toList();
    }
}
