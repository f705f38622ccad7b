package org.maintenancedashboard.web.schedule;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.maintenancedashboard.common.FieldError;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.recurrence.Expansion;
import org.maintenancedashboard.web.common.Texts;

/** What a preview shows: the next dates, or why there are none. */
public record Prospect(List<PreviewDate> dates, String trouble) {

    static Prospect none() {
        return new Prospect(List.of(), null);
    }

    /** The engine's answer; a refusal becomes its sentence. */
    static Prospect of(Supplier<Expansion> engine, Locale locale) {
        try {
            return new Prospect(engine.get().occurrences().stream().map(PreviewDate::of).toList(), null);
        } catch (Invalid refused) {
            FieldError first = refused.errors().get(0);
            return new Prospect(List.of(), Texts.text(locale, first.key(), first.arguments()));
        }
    }
}
