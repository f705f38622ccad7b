package org.maintenancedashboard.audit;

import java.util.Optional;
import org.maintenancedashboard.common.Denied;

/**
 * Where the request comes from that is being worked on; the web module says so for the length of a request, nobody does for jobs.
 *
 * @param address the network address
 * @param correlation the id that the answer and the log carry as well
 * @param viewer who really acts, where the caller is looked as; null for oneself
 * @param asWhom the user as whom the viewer looks, null for oneself
 */
public record Origin(String address, String correlation, String viewer, String asWhom) {

    private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();

    /** The request of somebody who acts as oneself. */
    public Origin(String address, String correlation) {
        this(address, correlation, null, null);
    }

    /** The same request, made by somebody who looks as another user; {@link #begin} makes it count. */
    public Origin lookingAs(String who, String user) {
        return new Origin(address, correlation, who, user);
    }

    /** Whether this is the request of somebody who looks as another user, to whom nothing is changed. */
    public boolean isLooking() {
        return asWhom != null;
    }

    /** Refuses what nobody does, or sees, who looks as another user. */
    public static void requireSelf() {
        if (current().filter(Origin::isLooking).isPresent()) {
            throw new Denied("error.viewing.readOnly");
        }
    }

    /** The origin of what this thread works on. */
    public static Optional<Origin> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes this the origin of what this thread works on. */
    public void begin() {
        CURRENT.set(this);
    }

    /** Ends what this thread works on. */
    public static void end() {
        CURRENT.remove();
    }
}
