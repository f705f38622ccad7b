package org.maintenancedashboard.recurrence.language.words;

/** What a term may mean. */
public enum Kind {
    /** each, every. */
    EVERY,
    /** the "other" of "every other", before its noun. */
    OTHER,
    /** the same behind its noun ("un mardi sur deux"). */
    ON_OTHER,
    /** day, week, month, quarter, year: tag is the frequency, value how many of them. */
    UNIT,
    /** daily, quarterly: tag and value as for a unit. */
    ADVERB,
    /** "of the month": tag and value as for a unit. */
    SCOPE,
    /** "end of the month": tag and value as for a unit. */
    END,
    /** A number. */
    NUMBER,
    /** A number that counts a place. */
    ORDINAL,
    /** last (1), second to last (2). */
    LAST,
    /** "to last" behind an ordinal. */
    TO_LAST,
    /** What makes digits an ordinal when it sticks to them: st, er. */
    SUFFIX,
    /** Monday (1) to Sunday (7). */
    WEEKDAY,
    /** "Mondays": every Monday. */
    HABIT,
    /** Monday to Friday. */
    WORKDAY,
    /** Saturday and Sunday. */
    WEEKEND,
    /** January (1) to December (12). */
    MONTH,
    /** A written date: year, month and day as one number, year 0 for none. */
    DATE,
    /** Two numbers and perhaps a year with slashes, coded like a date as first and second number. */
    SLASHED,
    /** from, starting. */
    FROM,
    /** until. */
    UNTIL,
    /** Between the ends of a range. */
    TO,
    /** Before a length of time. */
    FOR,
    /** Behind a number of repetitions. */
    TIMES,
    /** once, twice. */
    NTIMES,
    /** except. */
    EXCEPT,
    /** Between the last two of a list. */
    AND,
    /** Between alternatives. */
    OR,
    /** "if it is a". */
    IF,
    /** Before a limit. */
    ONLY,
    /** Before a time. */
    AT,
    /** Before noon. */
    AM,
    /** After noon. */
    PM,
    /** o'clock. */
    OCLOCK,
    /** noon, midnight: minutes of the day. */
    CLOCK,
    /** Says that an idiom is meant as it is written. */
    EXACTLY,
    /** Carries no meaning of its own. */
    FILLER,
    /** Means several things: tag is the question. */
    VAGUE,
    /** A comma. */
    COMMA,
    /** A colon. */
    COLON,
    /** A full stop between digits. */
    DOT,
    /** A slash. */
    SLASH,
    /** A dash. */
    DASH
}
