package org.maintenancedashboard.web.common;

import jakarta.ejb.EJBException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Refusals;

/** What somebody else stored while a form was open: its version, by whom, and what it holds differently. */
public record Stale(int version, String updatedBy, List<Difference> differences) implements Serializable {

    public Stale {
        differences = List.copyOf(differences);
    }

    /** Stores a form; null where that went well, what somebody else stored first otherwise. Every other refusal goes on. */
    public static Stale after(Runnable save, Supplier<Stale> theirs) {
        try {
            save.run();
            return null;
        } catch (Conflict | EJBException refused) {
            if (Refusals.find(refused).filter(refusal -> refusal instanceof Conflict conflict && conflict.isStale()).isEmpty()) {
                throw refused;
            }
            return theirs.get();
        }
    }
}
