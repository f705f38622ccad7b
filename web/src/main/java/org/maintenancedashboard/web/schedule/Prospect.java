package org.maintenancedashboard.web.schedule;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.maintenancedashboard.common.FieldError;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.recurrence.Dropped;
import org.maintenancedashboard.schedule.Place;
import org.maintenancedashboard.schedule.Previews;
import org.maintenancedashboard.schedule.Timing;
import org.maintenancedashboard.web.common.Texts;

/**
 * What a preview shows: the next dates, or why there are none; and the question it answers.
 *
 * @param conflicts sentences about dates that found no allowed day
 * @param leftOut how many dates of the next two years the policies leave out on purpose
 */
public record Prospect(List<PreviewDate> dates, String trouble, List<String> conflicts, long leftOut, List<Object> question) {

    private static final int SHOWN = 10;
    private static final int MOST_DROPPED = 1000;
    private static final int MOST_CONFLICTS = 5;

    /** The next dates of a form as it stands; the engine is asked again only when the form says something else than before. */
    static Prospect of(Prospect before, ScheduleForm form, Place place, Previews previews) {
        LocalDate from = form.getDraft().getActiveFrom();
        try {
            Timing timing = form.timing();
            List<Object> question = Arrays.asList(timing, from, place);
            if (before != null && before.question.equals(question)) {
                return before;
            }
            return timing == null || !timing.repeats() ? nothing(null, question) : asked(question, previews);
        } catch (Invalid refused) {
            FieldError first = refused.errors().get(0);
            return nothing(Texts.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), first.key(), first.arguments()), List.of());
        }
    }

    private static Prospect asked(List<Object> question, Previews previews) {
        Timing timing = (Timing) question.get(0);
        LocalDate from = (LocalDate) question.get(1);
        Place place = (Place) question.get(2);
        List<PreviewDate> dates = previews.previewNext(timing, place, from, SHOWN).occurrences().stream().map(PreviewDate::of).toList();
        List<Dropped> dropped = previews.previewDropped(timing, place, from, MOST_DROPPED);
        List<String> conflicts = dropped.stream().filter(Dropped::isConflict).limit(MOST_CONFLICTS)
                .map(one -> one.trace().get(one.trace().size() - 1).text()).toList();
        return new Prospect(dates, null, conflicts, dropped.stream().filter(one -> !one.isConflict()).count(), question);
    }

    private static Prospect nothing(String trouble, List<Object> question) {
        return new Prospect(List.of(), trouble, List.of(), 0, question);
    }
}
