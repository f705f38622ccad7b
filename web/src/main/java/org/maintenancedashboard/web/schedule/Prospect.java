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
import org.maintenancedashboard.schedule.nesting.NestedPreview;
import org.maintenancedashboard.schedule.nesting.NestingPreviews;
import org.maintenancedashboard.schedule.nesting.NestingQuestion;
import org.maintenancedashboard.web.common.Texts;

/**
 * What a preview shows: the next dates, or why there are none; and the question it answers.
 *
 * @param conflicts sentences about dates that found no allowed day
 * @param leftOut how many dates of the next two years the policies leave out on purpose
 * @param along dates between them that a higher rank of the group includes
 */
public record Prospect(List<PreviewDate> dates, String trouble, List<String> conflicts, long leftOut, List<PreviewDate> along, List<Object> question) {

    private static final int SHOWN = 10;
    private static final int MOST_DROPPED = 1000;
    private static final int MOST_CONFLICTS = 5;

    /** The next dates of a form as it stands; the engine is asked again only when the form says something else than before. */
    static Prospect of(Prospect before, ScheduleForm form, Place place, Engines engines) {
        LocalDate from = form.getDraft().getActiveFrom();
        try {
            Timing timing = form.timing();
            List<Object> question = Arrays.asList(timing, from, place, form.nesting());
            if (before != null && before.question.equals(question)) {
                return before;
            }
            return timing == null || !timing.repeats() ? nothing(null, question) : asked(question, engines);
        } catch (Invalid refused) {
            FieldError first = refused.errors().get(0);
            return nothing(Texts.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), first.key(), first.arguments()), List.of());
        }
    }

    private static Prospect asked(List<Object> question, Engines engines) {
        Timing timing = (Timing) question.get(0);
        LocalDate from = (LocalDate) question.get(1);
        Place place = (Place) question.get(2);
        NestingQuestion nesting = (NestingQuestion) question.get(3);
        NestedPreview nested = nesting == null ? new NestedPreview(engines.plain.previewNext(timing, place, from, SHOWN).occurrences(), List.of())
                : engines.nested.preview(nesting, timing, place, SHOWN);
        List<PreviewDate> dates = nested.dates().stream().map(PreviewDate::of).toList();
        List<Dropped> dropped = engines.plain.previewDropped(timing, place, from, MOST_DROPPED);
        List<String> conflicts = dropped.stream().filter(Dropped::isConflict).limit(MOST_CONFLICTS)
                .map(one -> one.trace().get(one.trace().size() - 1).text()).toList();
        return new Prospect(dates, null, conflicts, dropped.stream().filter(one -> !one.isConflict()).count(),
                nested.along().stream().map(PreviewDate::of).toList(), question);
    }

    private static Prospect nothing(String trouble, List<Object> question) {
        return new Prospect(List.of(), trouble, List.of(), 0, List.of(), question);
    }

    /** Who is asked: the engine, and for a schedule in a group the one that knows the others. */
    record Engines(Previews plain, NestingPreviews nested) {
    }
}
