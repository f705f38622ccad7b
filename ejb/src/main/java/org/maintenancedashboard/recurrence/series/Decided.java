package org.maintenancedashboard.recurrence.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maintenancedashboard.recurrence.Dropped;
import org.maintenancedashboard.recurrence.Expansion;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.StepKind;

/** A plan as people changed it: some occurrences moved, some cancelled. Decisions about keys that the plan does not have do nothing. */
public final class Decided {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Plan plan;
    private final Map<LocalDateTime, Decision> byKey = new HashMap<>();
    private final Map<LocalDateTime, Occurrence> concerned = new TreeMap<>();

    public Decided(Plan plan, Collection<Decision> decisions) {
        this.plan = plan;
        decisions.stream().sorted(Comparator.comparing(Decision::when)).forEach(decision ->
                planned(decision.key()).ifPresent(occurrence -> {
                    byKey.put(occurrence.key(), decision);
                    concerned.put(occurrence.key(), occurrence);
                }));
    }

    /** What the plan makes of a key; one that its policies left out can still be placed by a person. */
    private Optional<Occurrence> planned(LocalDateTime key) {
        return plan.occurrenceOf(key).or(() -> plan.ordinalOf(key) == 0 ? Optional.empty()
                : Optional.of(new Occurrence(key, key.atZone(plan.zone()), List.of(key), plan.traceOf(key))));
    }

    /**
     * The due dates whose final local date lies in the range, ordered by start, then key.
     *
     * @param from first local date, null for no lower bound
     * @param to local date after the last, null for no upper bound
     * @param limit at most so many, at least 1
     */
    public Expansion between(LocalDate from, LocalDate to, int limit) {
        Expansion bare = plan.between(from, to, (int) Math.min(Integer.MAX_VALUE, (long) limit + byKey.size()));
        Stream<Occurrence> moved = concerned.values().stream().filter(one -> !byKey.get(one.key()).isCancelled()).map(this::moved)
                .filter(one -> isWithin(one.start().toLocalDate(), from, to));
        Stream<Occurrence> others = bare.occurrences().stream().filter(one -> !byKey.containsKey(one.key()));
        Map<Instant, List<Occurrence>> byInstant = Stream.concat(others, moved)
                .collect(Collectors.groupingBy(Occurrence::instant, TreeMap::new, Collectors.toList()));
        List<Occurrence> all = byInstant.values().stream().limit(limit).map(Decided::merged).toList();
        return new Expansion(all, bare.truncated() || byInstant.size() > limit);
    }

    /** The cancelled ones whose key lies in the range, with the reasons. */
    public List<Dropped> cancelled(LocalDate from, LocalDate to) {
        return concerned.values().stream().filter(one -> byKey.get(one.key()).isCancelled())
                .filter(one -> isWithin(one.key().toLocalDate(), from, to)).map(one -> {
                    Decision decision = byKey.get(one.key());
                    return new Dropped(one.key(), with(one, StepKind.OVERRIDE, "Cancelled" + by(decision)));
                }).toList();
    }

    private Occurrence moved(Occurrence planned) {
        Decision decision = byKey.get(planned.key());
        ZonedDateTime start = decision.movedTo().atZone(plan.zone());
        List<Step> trace = with(planned, StepKind.OVERRIDE, "Moved to " + MOMENT.format(start) + by(decision));
        return new Occurrence(planned.key(), start, planned.covers(), trace);
    }

    private String by(Decision decision) {
        return " by " + decision.who() + " on " + DAY.format(decision.when().atZone(plan.zone()))
                + (decision.why().isEmpty() ? "" : ": " + decision.why());
    }

    private static Occurrence merged(List<Occurrence> together) {
        if (together.size() == 1) {
            return together.get(0);
        }
        List<LocalDateTime> covers = together.stream().flatMap(one -> one.covers().stream()).sorted().distinct().toList();
        Occurrence first = together.stream().min(Comparator.comparing(Occurrence::key)).orElseThrow();
        String others = covers.stream().skip(1).map(DAY::format).collect(Collectors.joining(", "));
        return new Occurrence(first.key(), first.start(), covers,
                with(first, StepKind.MERGE, "Falls together with " + others + ": one occurrence covers all"));
    }

    private static List<Step> with(Occurrence occurrence, StepKind kind, String text) {
        List<Step> trace = new ArrayList<>(occurrence.trace());
        trace.add(new Step(kind, text));
        return trace;
    }

    private static boolean isWithin(LocalDate date, LocalDate from, LocalDate to) {
        return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
    }
}
