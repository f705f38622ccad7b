package org.maintenancedashboard.recurrence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maintenancedashboard.recurrence.days.Days;

/** SHIFTED: the fixed plan, whose later candidates have moved by what earlier work was late. Keys stay. */
final class ShiftedSource implements Source {

    private final FixedSource fixed;
    private final List<Shift> shifts;

    /** Moves all candidates whose key lies after {@code after} by so many days. */
    private record Shift(int after, int days, String reason) {
    }

    private ShiftedSource(FixedSource fixed, List<Shift> shifts) {
        this.fixed = fixed;
        this.shifts = shifts;
    }

    /**
     * @param fromDay candidates are not asked for that fall before this day once moved
     * @param lastKey nor any of a later key
     */
    static ShiftedSource of(Plan plan, Mode.Shifted mode, int fromDay, int lastKey) {
        Plan whole = plan.without(Set.of());
        List<Shift> shifts = new ArrayList<>();
        List<Completion> ordered = mode.completions().stream().sorted((a, b) -> a.on().compareTo(b.on())).toList();
        for (Completion completion : ordered) {
            int first = completion.key() == null ? Integer.MIN_VALUE : Dates.day(completion.key().toLocalDate());
            Due due = Due.find(whole, new ShiftedSource(new FixedSource(whole, first, Days.LAST), shifts), completion);
            Shift shift = due == null ? null : shift(due, completion.on(), mode);
            if (shift != null) {
                shifts.add(shift);
            }
        }
        long most = shifts.stream().mapToLong(Shift::days).sum();
        int from = fromDay == Integer.MIN_VALUE ? fromDay : (int) Math.max(fromDay - most, Integer.MIN_VALUE + 1L);
        return new ShiftedSource(new FixedSource(plan, from, lastKey), shifts);
    }

    private static Shift shift(Due due, LocalDate completed, Mode.Shifted mode) {
        long late = ChronoUnit.DAYS.between(due.on(), completed);
        if (late <= mode.tolerance()) {
            return null;
        }
        int more = BigDecimal.valueOf(late).multiply(mode.factor()).setScale(0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(Days.LAST)).intValue();
        String reason = "Work due " + Dates.shortText(due.on()) + " was done " + late + " days late";
        return more == 0 ? null : new Shift(due.lastKey(), more, reason);
    }

    @Override
    public int next() {
        return fixed.next();
    }

    @Override
    public int planned(int key) {
        long moved = key;
        for (Shift shift : shifts) {
            moved += key > shift.after() ? shift.days() : 0;
        }
        return moved > Days.LAST ? Days.NONE : (int) moved;
    }

    @Override
    public boolean accept(int finalDay) {
        return true;
    }

    @Override
    public void explain(int key, Trace trace) {
        fixed.explain(key, trace);
        int day = key;
        for (Shift shift : shifts) {
            if (key > shift.after()) {
                trace.add(StepKind.RULE, shift.reason() + ": moved on by " + shift.days() + " days");
                trace.dated(day, day + shift.days());
                day += shift.days();
            }
        }
    }

    /** An occurrence that somebody completed: the last key it covers and the day it was due. */
    private record Due(int lastKey, LocalDate on) {

        static Due find(Plan plan, Source source, Completion completion) {
            int key = completion.key() == null ? Days.NONE : Dates.day(completion.key().toLocalDate());
            int until = Dates.day(completion.on());
            Flow flow = new Flow(plan, source, Math.min(key, Days.LAST));
            Due found = null;
            while (flow.advance()) {
                if (key == Days.NONE && flow.finalDay() > until) {
                    break;
                }
                int[] covers = flow.covers();
                found = new Due(covers[covers.length - 1], Dates.date(flow.finalDay()));
            }
            boolean wrong = found != null && key != Days.NONE && found.lastKey() != key;
            return wrong ? null : found == null || key == Days.NONE ? found : found.asDecided(plan, completion);
        }

        private Due asDecided(Plan plan, Completion completion) {
            return plan.deciding().movedTo(completion.key()).map(day -> new Due(lastKey, day)).orElse(this);
        }
    }
}
