package org.maintenancedashboard.common;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/** A day or a wall time in the years 1 to 9999, which is as far as dates are counted here; null is accepted. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = YearOfFourDigits.Check.class)
public @interface YearOfFourDigits {

    /** The sentence. */
    String message() default "{year.fourDigits}";

    /** As Bean Validation asks. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the year. */
    class Check implements ConstraintValidator<YearOfFourDigits, Temporal> {

        /** Whether a day or a wall time lies in these years. */
        public static boolean isIn(Temporal value) {
            int year = value.get(ChronoField.YEAR);
            return year >= 1 && year <= 9999;
        }

        @Override
        public boolean isValid(Temporal value, ConstraintValidatorContext context) {
            return value == null || isIn(value);
        }
    }
}
