package org.maintenancedashboard.web.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.DomainException;
import org.maintenancedashboard.common.FieldError;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Refusals;
import org.maintenancedashboard.web.common.Explanation.FieldText;
import org.maintenancedashboard.web.common.Explanation.Kind;

/** The one translator of exceptions to sentences, for pages and REST alike. A fault of ours is logged with the id the reader sees. */
public final class Explanations {

    private static final Logger LOG = Logger.getLogger(Explanations.class.getName());

    private Explanations() {
    }

    /** What went wrong, in the reader's language. */
    public static Explanation of(Throwable thrown, Locale locale) {
        return Refusals.find(thrown).map(refusal -> refused(refusal, locale)).orElseGet(() -> fault(thrown, locale));
    }

    private static Explanation refused(DomainException refusal, Locale locale) {
        String text = sentence(refusal, locale);
        if (refusal instanceof Invalid invalid) {
            return new Explanation(Kind.INVALID, text, invalid.errors().stream().map(error -> fieldText(error, locale)).toList());
        }
        if (refusal instanceof Conflict conflict) {
            Kind kind = conflict.isStale() ? Kind.STALE : Kind.CONFLICT;
            return new Explanation(kind, text, field(conflict, locale).map(field -> new FieldText(field, text)).stream().toList());
        }
        return new Explanation(refusal instanceof NotFound ? Kind.NOT_FOUND : Kind.DENIED, text, List.of());
    }

    private static String sentence(DomainException refusal, Locale locale) {
        boolean constraint = refusal.key().startsWith(Refusals.CONSTRAINT);
        return constraint && !knows(refusal.key(), locale)
                ? Texts.text(locale, "error.constraint", refusal.key().substring(Refusals.CONSTRAINT.length()))
                : Texts.text(locale, refusal.key(), refusal.arguments());
    }

    private static Optional<String> field(Conflict conflict, Locale locale) {
        String key = conflict.key() + ".field";
        return Optional.ofNullable(conflict.field()).or(() -> knows(key, locale) ? Optional.of(Texts.text(locale, key)) : Optional.empty());
    }

    private static boolean knows(String key, Locale locale) {
        return !Texts.text(locale, key).equals(key);
    }

    private static FieldText fieldText(FieldError error, Locale locale) {
        return new FieldText(error.field(), Texts.text(locale, error.key(), error.arguments()));
    }

    private static Explanation fault(Throwable thrown, Locale locale) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, thrown, () -> "Failure " + id);
        return new Explanation(Kind.FAULT, Texts.text(locale, "error.failure", id), List.of());
    }
}
