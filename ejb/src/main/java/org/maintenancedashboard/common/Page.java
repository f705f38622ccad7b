package org.maintenancedashboard.common;

import java.util.List;

/** One page of a longer list: the items, how many there are in all, the page number from 0 and the size asked for. */
public record Page<T>(List<T> items, long total, int page, int size) {

    public Page {
        items = List.copyOf(items);
    }
}
