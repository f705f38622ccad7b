package org.maintenancedashboard.common;

import java.util.List;

/** The input cannot be accepted: 400 with one error per field. */
public final class Invalid extends DomainException {

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super("error.invalid");
        this.errors = List.copyOf(errors);
    }

    public Invalid(String field, String key, Object... arguments) {
        this(List.of(new FieldError(field, key, List.of(arguments))));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
