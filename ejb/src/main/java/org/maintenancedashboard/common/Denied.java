package org.maintenancedashboard.common;

/** The caller is known and may not do this: 403. */
public final class Denied extends DomainException {

    public Denied(String key, Object... arguments) {
        super(key, arguments);
    }
}
