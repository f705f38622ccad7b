package org.maintenancedashboard.schedule.generation;

/**
 * Which share of the targets a reader wants: equipment whose hashed id leaves {@code part} when divided by {@code parts}.
 *
 * @param limit rows at most
 */
public record TargetSlice(int part, int parts, int limit) {

    public TargetSlice {
        if (part < 0 || part >= parts || limit < 1) {
            throw new IllegalArgumentException("No such share: part " + part + " of " + parts + ", " + limit + " rows");
        }
    }
}
