package org.maintenancedashboard.recurrence.language.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.maintenancedashboard.recurrence.language.words.Unclear;

/**
 * A date as it was said.
 *
 * @param year 0 where none was said
 * @param day 0 where only the month was said
 * @param text as it was written
 */
record DayOfYear(int year, int month, int day, String text) {

    DayOfYear {
        if (year != 0) {
            valid(year, month, day == 0 ? 1 : day, text);
        }
    }

    private static LocalDate valid(int year, int month, int day, String text) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            throw new Unclear("noSuchDate", text);
        }
    }

    /** The date meant, or the next one of that day on or after another. */
    LocalDate date(LocalDate notBefore) {
        if (year != 0) {
            return LocalDate.of(year, month, day);
        }
        int last = notBefore.getYear() + 8;
        for (int candidate = notBefore.getYear(); candidate < last; candidate++) {
            if (month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(candidate, month).lengthOfMonth()
                    && !LocalDate.of(candidate, month, day).isBefore(notBefore)) {
                return LocalDate.of(candidate, month, day);
            }
        }
        return valid(last, month, day, text);
    }
}
