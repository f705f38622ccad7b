package org.maintenancedashboard.web.schedule;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.maintenancedashboard.common.FieldError;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.schedule.Previews;
import org.maintenancedashboard.schedule.Timing;
import org.maintenancedashboard.web.common.Texts;

/** What a preview shows: the next dates, or why there are none; and the question it answers. */
public record Prospect(List<PreviewDate> dates, String trouble, List<Object> question) {

    private static final int SHOWN = 10;

    /** The next dates of a form as it stands; the engine is asked again only when the form says something else than before. */
    static Prospect of(Prospect before, ScheduleForm form, ZoneId zone, Previews previews) {
        Timing timing = form.timing();
        LocalDate from = form.getDraft().getActiveFrom();
        List<Object> question = Arrays.asList(timing, from, zone);
        if (before != null && before.question.equals(question)) {
            return before;
        }
        if (timing == null || !timing.repeats()) {
            return new Prospect(List.of(), null, question);
        }
        try {
            return new Prospect(previews.previewNext(timing, zone, from, SHOWN).occurrences().stream().map(PreviewDate::of).toList(), null, question);
        } catch (Invalid refused) {
            FieldError first = refused.errors().get(0);
            return new Prospect(List.of(), Texts.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), first.key(), first.arguments()), question);
        }
    }
}
