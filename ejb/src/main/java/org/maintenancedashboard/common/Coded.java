package org.maintenancedashboard.common;

/** An enum whose constants are written as lowerCamel text in the database and in JSON. */
public interface Coded {

    /** The text that stands for the constant outside Java. */
    String code();

    /** The constant of a type that a code stands for; an unknown code is refused under the field's name. */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String field, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        throw new Invalid(field, "error.code.unknown", code);
    }
}
