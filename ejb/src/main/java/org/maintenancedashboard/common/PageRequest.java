package org.maintenancedashboard.common;

import java.util.List;

/**
 * Which part of a list is asked for and in what order.
 *
 * @param first index of the first row, from 0
 * @param size rows per page, 1 to 200
 * @param sort sort terms in order, each a field name, descending with a leading minus
 */
public record PageRequest(int first, int size, List<String> sort) {

    /** The largest page anybody gets. */
    public static final int MAX_SIZE = 200;

    public PageRequest {
        if (first < 0) {
            throw new Invalid("page", "error.page.negative");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new Invalid("size", "error.page.size", MAX_SIZE);
        }
        sort = List.copyOf(sort);
    }

    public int page() {
        return first / size;
    }
}
