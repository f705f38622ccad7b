package org.maintenancedashboard.security.password;

import java.util.Collection;
import java.util.Locale;
import org.maintenancedashboard.common.Invalid;

/** What a password has to be like, whoever has it and whatever it was before. */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int SHORTEST_WORD = 4;

    private PasswordRules() {
    }

    /**
     * Refuses a password that is too short, too long, common, or made of its user's own words.
     *
     * @param field the field to say it at
     * @param words what belongs to the user; words below four letters are not looked for
     */
    public static void require(String field, String password, Collection<String> words) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Invalid(field, "error.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Invalid(field, "error.password.long", LONGEST);
        }
        if (CommonPasswords.contains(password)) {
            throw new Invalid(field, "error.password.common");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (words.stream().filter(word -> word != null && word.length() >= SHORTEST_WORD).anyMatch(word -> plain.contains(word.toLowerCase(Locale.ROOT)))) {
            throw new Invalid(field, "error.password.own");
        }
    }
}
