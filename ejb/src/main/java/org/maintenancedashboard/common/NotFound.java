package org.maintenancedashboard.common;

/** The thing asked for does not exist, or lies outside the caller's sites (the answer is the same): 404. */
public final class NotFound extends DomainException {

    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
