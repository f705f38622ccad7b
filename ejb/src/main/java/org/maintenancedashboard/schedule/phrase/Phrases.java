package org.maintenancedashboard.schedule.phrase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.recurrence.language.Language;
import org.maintenancedashboard.recurrence.language.Phrase;
import org.maintenancedashboard.recurrence.language.Question;
import org.maintenancedashboard.recurrence.language.Reading;
import org.maintenancedashboard.schedule.Plans;
import org.maintenancedashboard.schedule.PreviewDraft;
import org.maintenancedashboard.schedule.Previews;

/** Reads schedules said in plain language. */
@Stateless
public class Phrases {

    /** The time of day of a phrase that names none. */
    public static final LocalTime USUAL_TIME = LocalTime.of(8, 0);

    private static final int NEXT = 5;

    @Inject
    private Previews previews;

    @Inject
    private Clock clock;

    /**
     * Reads a phrase and asks the preview for its next dates.
     *
     * @param time the time of day taken where the phrase names none
     */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Heard parse(PhraseDraft draft, LocalTime time) {
        Language language = language(draft.getLocale());
        ZoneId zone = Plans.zone(required("zone", draft.getZone()));
        LocalDate from = from(draft.getFrom() == null ? LocalDate.now(clock.withZone(zone)) : draft.getFrom());
        Reading reading = language.parse(text(draft.getText()), from.atTime(time));
        if (reading instanceof Question) {
            return new Heard(reading, List.of());
        }
        Phrase phrase = (Phrase) reading;
        PreviewDraft preview = new PreviewDraft();
        preview.setRecurrence(phrase.recurrence());
        preview.setStartsAt(phrase.startsAt());
        preview.setZone(zone.getId());
        preview.setFrom(from);
        preview.setLimit(NEXT);
        return new Heard(phrase, previews.preview(preview).occurrences());
    }

    private static String text(String text) {
        if (required("text", text).length() > Language.LONGEST) {
            throw new Invalid("text", "error.phrase.long", Language.LONGEST);
        }
        return text;
    }

    private static Language language(String locale) {
        return locale == null ? Language.ENGLISH : Language.find(locale).orElseThrow(() -> new Invalid("locale", "error.phrase.language"));
    }

    private static LocalDate from(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new Invalid("from", "error.phrase.from");
        }
        return date;
    }

    private static String required(String field, String value) {
        if (value == null) {
            throw new Invalid(field, "error.required");
        }
        return value;
    }
}
