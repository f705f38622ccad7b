package org.maintenancedashboard.recurrence.series;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.StepKind;

/** Plans of one equipment in one group, of which a higher rank includes a lower one. */
public final class Nesting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final List<Ranked> plans;
    private final NavigableMap<LocalDate, Made> higher = new TreeMap<>();
    private final List<Made> made = new ArrayList<>();

    private Nesting(List<Ranked> plans) {
        this.plans = plans;
    }

    /**
     * The dates that are made in a range of final local dates, in order of time, then rank; what they carry may lie outside.
     *
     * @param from first local date
     * @param to local date after the last
     */
    public static List<Nested> between(List<Ranked> plans, LocalDate from, LocalDate to) {
        Nesting nesting = new Nesting(plans);
        long reach = 2 * plans.stream().mapToLong(Ranked::tolerance).sum();
        plans.stream().map(Ranked::rank).distinct().sorted(Comparator.reverseOrder())
                .forEach(rank -> nesting.add(rank, from.minusDays(reach), to.plusDays(reach)));
        return nesting.made.stream().filter(one -> !one.date().isBefore(from) && one.date().isBefore(to))
                .sorted(Comparator.comparing((Made one) -> one.occurrence.instant()).thenComparing(one -> -plans.get(one.plan).rank()))
                .map(nesting::nested).toList();
    }

    private void add(int rank, LocalDate from, LocalDate to) {
        List<Made> level = new ArrayList<>();
        IntStream.range(0, plans.size()).filter(i -> plans.get(i).rank() == rank).forEach(i -> {
            for (Occurrence occurrence : plans.get(i).plan().between(from, to, Integer.MAX_VALUE).occurrences()) {
                Made carrier = carrier(date(occurrence), plans.get(i).tolerance());
                if (carrier == null) {
                    level.add(new Made(i, occurrence, new ArrayList<>()));
                } else {
                    carrier.carried.add(new Nested.Carried(i, occurrence));
                }
            }
        });
        level.forEach(one -> higher.putIfAbsent(one.date(), one));
        made.addAll(level);
    }

    /** The nearest date of a higher rank within the tolerance, or null. */
    private Made carrier(LocalDate date, int tolerance) {
        Map.Entry<LocalDate, Made> before = higher.floorEntry(date);
        Map.Entry<LocalDate, Made> after = higher.ceilingEntry(date);
        long back = before == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(before.getKey(), date);
        long ahead = after == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(date, after.getKey());
        if (Math.min(back, ahead) > tolerance) {
            return null;
        }
        return back <= ahead ? before.getValue() : after.getValue();
    }

    private Nested nested(Made one) {
        List<Step> own = new ArrayList<>(one.occurrence.trace());
        List<Nested.Carried> carried = new ArrayList<>();
        for (Nested.Carried lower : one.carried) {
            own.add(new Step(StepKind.NESTING, "Includes the work due " + name(lower.plan(), lower.occurrence())));
            List<Step> trace = new ArrayList<>(lower.occurrence().trace());
            trace.add(new Step(StepKind.NESTING, "Lies within " + plans.get(lower.plan()).tolerance()
                    + " days of the work due " + name(one.plan, one.occurrence) + ", which includes it"));
            carried.add(new Nested.Carried(lower.plan(), explained(lower.occurrence(), trace)));
        }
        return new Nested(one.plan, explained(one.occurrence, own), carried);
    }

    private String name(int plan, Occurrence occurrence) {
        Plan its = plans.get(plan).plan();
        return DAY.format(date(occurrence)) + " (" + its.describe() + ")";
    }

    private static Occurrence explained(Occurrence occurrence, List<Step> trace) {
        return new Occurrence(occurrence.key(), occurrence.start(), occurrence.covers(), trace);
    }

    private static LocalDate date(Occurrence occurrence) {
        return occurrence.start().toLocalDate();
    }

    private record Made(int plan, Occurrence occurrence, List<Nested.Carried> carried) {

        LocalDate date() {
            return occurrence.start().toLocalDate();
        }
    }
}
