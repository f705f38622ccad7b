package org.maintenancedashboard.common;

import java.io.Serializable;

/** Another thing, named: its id and what it is called. */
public record Ref(Long id, String name) implements Serializable {

    /** The reference, or null where nothing is referred to. */
    public static Ref of(Long id, String name) {
        return id == null ? null : new Ref(id, name);
    }
}
