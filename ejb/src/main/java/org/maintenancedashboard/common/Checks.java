package org.maintenancedashboard.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Checks a draft's Bean Validation constraints inside a use case, after the thing was found and its version compared, so that refusals come
 * in the promised order: permission, missing, stale, invalid.
 */
@ApplicationScoped
public class Checks {

    @Inject
    private Validator validator;

    /** Refuses a draft that breaks a constraint, with one error per field. */
    public void require(Object draft) {
        Set<ConstraintViolation<Object>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new Invalid(errors(violations));
        }
    }

    /** Violations as errors by field: the path below the method's parameter, or the parameter's own name. */
    static List<FieldError> errors(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(violation -> new FieldError(Refusals.field(violation.getPropertyPath()), violation.getMessage(), List.of()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::key)).toList();
    }
}
