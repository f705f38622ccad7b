package org.maintenancedashboard.recurrence.language.words;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of the sentence with its possible meanings; none where no table knows it.
 *
 * @param text as it was written
 */
public record Term(String text, List<Word> words) {

    public Term {
        words = List.copyOf(words);
    }

    /** Its meaning of that kind. */
    public Optional<Word> as(Kind kind) {
        for (Word word : words) {
            if (word.kind() == kind) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
