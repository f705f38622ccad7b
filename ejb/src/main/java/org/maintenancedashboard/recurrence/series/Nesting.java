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
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.StepKind;

/** Plans of one equipment in one group, of which a higher rank includes a lower one. */
public final class Nesting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final List<Ranked> plans;
    private final LocalDate begin;
    private final LocalDate end;
    private final NavigableMap<LocalDate, Made> higher = new TreeMap<>();
    private final List<Made> made = new ArrayList<>();

    private Nesting(List<Ranked> plans, LocalDate begin, LocalDate end) {
        this.plans = plans;
        this.begin = begin;
        this.end = end;
    }

    /**
     * The plans of a group in a range of final local dates.
     *
     * @param from first local date
     * @param to local date after the last
     */
    public static Nesting of(List<Ranked> plans, LocalDate from, LocalDate to) {
        Nesting nesting = new Nesting(plans, from, to);
        long reach = 2 * plans.stream().mapToLong(Ranked::tolerance).sum();
        plans.stream().map(Ranked::rank).distinct().sorted(Comparator.reverseOrder())
                .forEach(rank -> nesting.add(rank, from.minusDays(reach), to.plusDays(reach)));
        return nesting;
    }

    /** The dates that are made in a range, as {@link #made()} has them. */
    public static List<Nested> between(List<Ranked> plans, LocalDate from, LocalDate to) {
        return of(plans, from, to).made();
    }

    /** The dates that are made in the range, in order of time, then rank; what they carry may lie outside. */
    public List<Nested> made() {
        return made.stream().filter(one -> isWithin(one.date()))
                .sorted(Comparator.comparing((Made one) -> one.occurrence.instant()).thenComparing(one -> -plans.get(one.plan).rank()))
                .map(this::nested).toList();
    }

    /** The dates of one plan in the range that others carry, each with the one that does, which may lie outside. */
    public List<Nested> carrying(int plan) {
        return made.stream().map(this::nested).flatMap(one -> one.carried().stream()
                .filter(lower -> lower.plan() == plan && isWithin(date(lower.occurrence())))
                .map(lower -> new Nested(one.plan(), one.occurrence(), List.of(lower)))).toList();
    }

    private boolean isWithin(LocalDate date) {
        return !date.isBefore(begin) && date.isBefore(end);
    }

    private void add(int rank, LocalDate from, LocalDate to) {
        List<Made> level = new ArrayList<>();
        IntStream.range(0, plans.size()).filter(i -> plans.get(i).rank() == rank).forEach(i -> {
            for (Occurrence occurrence : plans.get(i).plan().between(from, to, Integer.MAX_VALUE).occurrences()) {
                Ranked.Standing standing = plans.get(i).standing().apply(occurrence);
                Made carrier = standing == Ranked.Standing.OPEN ? carrier(date(occurrence), plans.get(i).tolerance()) : null;
                if (carrier != null) {
                    carrier.carried.add(new Nested.Carried(i, occurrence));
                } else if (standing != Ranked.Standing.OUT) {
                    level.add(new Made(i, occurrence, new ArrayList<>()));
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
            own.add(new Step(StepKind.NESTING, "Includes " + name(lower.plan(), lower.occurrence())));
            List<Step> trace = new ArrayList<>(lower.occurrence().trace());
            trace.add(new Step(StepKind.NESTING, "Lies within " + plans.get(lower.plan()).tolerance()
                    + " days of " + name(one.plan, one.occurrence) + ", which includes it"));
            carried.add(new Nested.Carried(lower.plan(), explained(lower.occurrence(), trace)));
        }
        return new Nested(one.plan, explained(one.occurrence, own), carried);
    }

    private String name(int plan, Occurrence occurrence) {
        Ranked its = plans.get(plan);
        String day = DAY.format(date(occurrence));
        return its.name().isEmpty() ? "the work due " + day + " (" + its.plan().describe() + ")" : its.name() + " (due " + day + ")";
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
