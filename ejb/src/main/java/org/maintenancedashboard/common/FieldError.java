package org.maintenancedashboard.common;

import java.util.List;

/** One refused field: its name in the draft, the message key (or a finished sentence where no such key exists) and the arguments. */
public record FieldError(String field, String key, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }
}
