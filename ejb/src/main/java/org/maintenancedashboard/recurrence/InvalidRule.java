package org.maintenancedashboard.recurrence;

/** A rule or plan that cannot be: the message is a sentence for the person who wrote it. */
public final class InvalidRule extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the member of the preview request it concerns, such as {@code recurrence} or {@code zone}
     * @param message what is wrong, naming the part
     */
    public InvalidRule(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The member of the preview request it concerns. */
    public String field() {
        return field;
    }
}
