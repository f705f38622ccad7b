package org.maintenancedashboard.common;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A refusal a user can understand: a message key with arguments, resolved to text by the web module. Rolls the transaction back. */
@ApplicationException(inherited = true, rollback = true)
public abstract sealed class DomainException extends RuntimeException permits NotFound, Conflict, Invalid, Denied {

    private final transient Object[] arguments;

    protected DomainException(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** The key in the message bundle. */
    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return List.of(arguments);
    }
}
