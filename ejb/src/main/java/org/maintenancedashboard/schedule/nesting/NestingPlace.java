package org.maintenancedashboard.schedule.nesting;

import java.io.Serializable;
import java.util.Objects;

/**
 * The place of a schedule in a group.
 *
 * @param group its name, compared without regard to case
 * @param rank the higher includes the lower, 1 to 99
 * @param tolerance days, null for a fifth of its rule's nominal days
 */
public record NestingPlace(String group, int rank, Integer tolerance) implements Serializable {

    public NestingPlace {
        Objects.requireNonNull(group);
    }

    /** The place of these columns, null where there is no group. */
    public static NestingPlace of(String group, Integer rank, Integer tolerance) {
        return group == null ? null : new NestingPlace(group, rank, tolerance);
    }
}
