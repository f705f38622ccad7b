package org.maintenancedashboard.security.guard;

/**
 * Whether a try to sign in may go on.
 *
 * @param remaining how many wrong tries are left after this one; 0 also while resting
 * @param rest for how many seconds nothing is looked at; 0 where the try may go on
 */
public record Attempt(int remaining, long rest) {

    public boolean isAllowed() {
        return rest == 0;
    }
}
