package org.maintenancedashboard.web.rest;

import java.util.List;
import org.maintenancedashboard.common.Page;

/**
 * One page of a list as JSON.
 *
 * @param items the rows of this page
 * @param total how many rows there are in all
 * @param page the page's number, from 0
 * @param size how many rows were asked for
 */
public record Listing<T>(List<T> items, long total, int page, int size) {

    public static <T> Listing<T> of(Page<T> page) {
        return new Listing<>(page.items(), page.total(), page.page(), page.size());
    }

    /** A short list that always comes whole. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, items.size(), 0, items.size());
    }
}
