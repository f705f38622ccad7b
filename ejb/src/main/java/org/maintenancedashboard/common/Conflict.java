package org.maintenancedashboard.common;

/** The state of the data does not allow it: a wrong status, a value already taken, a stale version: 409 (stale under If-Match: 412). */
public final class Conflict extends DomainException {

    /** Key of the refusal of a write made from an older version. */
    public static final String STALE = "error.stale";

    private final String field;

    public Conflict(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private Conflict(String field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    /** A conflict that one field of the draft caused, for example a name already taken. */
    public static Conflict of(String field, String key, Object... arguments) {
        return new Conflict(field, key, arguments);
    }

    /** Somebody else saved first; carries the version now stored. */
    public static Conflict stale(int storedVersion) {
        return new Conflict(STALE, storedVersion);
    }

    public boolean isStale() {
        return STALE.equals(key());
    }

    /** The draft's field at fault, or null. */
    public String field() {
        return field;
    }
}
