package org.maintenancedashboard.recurrence.language.words;

/** A sentence that needs a question: its key in the table, without the leading {@code ask.}, and what fills its places. */
public final class Unclear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    /** A question of the table. */
    public Unclear(String key, Object... arguments) {
        super(key, null, false, false);
        this.arguments = arguments.clone();
    }

    /** Asks what is meant where a word stands next that the table knows to mean several things. */
    public static void ifVague(Terms terms) {
        if (terms.is(Kind.VAGUE)) {
            throw new Unclear(terms.peek(Kind.VAGUE).tag(), terms.text());
        }
    }

    /** What fills the places of the question. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
