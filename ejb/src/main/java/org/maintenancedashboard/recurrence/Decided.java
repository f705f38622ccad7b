package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What people decided about the dates of one plan: some moved, some cancelled. Decisions about keys that the plan does not have do nothing. */
final class Decided {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    private final Plan bare;
    private final boolean floating;
    private final Map<LocalDateTime, Decision> decisions = new HashMap<>();
    private final Map<LocalDateTime, Occurrence> concerned = new TreeMap<>();
    private final Set<LocalDateTime> covered = new HashSet<>();

    /** @param bare the plan without decisions; keys that belong to work are taken out of it already */
    Decided(Plan bare, Collection<Decision> all) {
        this.bare = bare;
        this.floating = bare.mode() instanceof Mode.Floating;
        all.stream().sorted(Comparator.comparing(Decision::when)).forEach(decision -> {
            Optional<Occurrence> about = floating ? Optional.empty() : planned(decision.key());
            about.ifPresent(occurrence -> concerned.put(occurrence.key(), occurrence));
            decisions.put(about.map(Occurrence::key).orElse(decision.key()), decision);
        });
        concerned.values().forEach(occurrence -> covered.addAll(occurrence.covers()));
    }

    /** What the plan makes of a key; one that its policies left out can still be placed by a person. */
    private Optional<Occurrence> planned(LocalDateTime key) {
        return bare.occurrenceOf(key).or(() -> bare.ordinalOf(key) == 0 || isTaken(key) ? Optional.empty()
                : Optional.of(new Occurrence(key, key.atZone(bare.zone()), List.of(key), bare.traceOf(key))));
    }

    private boolean isTaken(LocalDateTime key) {
        return Arrays.binarySearch(bare.takenDays(), Dates.day(key.toLocalDate())) >= 0;
    }

    Plan bare() {
        return bare;
    }

    DueDates walk(LocalDate from, LocalDate to) {
        if (floating) {
            return new FloatingWalk(this, from, to);
        }
        List<Occurrence> moved = concerned.values().stream().filter(one -> !decisions.get(one.key()).isCancelled()).map(this::placed)
                .filter(one -> isWithin(one.start().toLocalDate(), from, to))
                .sorted(Comparator.comparing(Occurrence::instant).thenComparing(Occurrence::key)).toList();
        return new DecidedWalk(new Walk(bare.withoutMore(covered), from, to), moved);
    }

    /** An occurrence where a person put it. */
    Occurrence placed(Occurrence planned) {
        Decision decision = decisions.get(planned.key());
        if (decision == null || decision.isCancelled()) {
            return planned;
        }
        ZonedDateTime start = decision.movedTo().atZone(bare.zone());
        return new Occurrence(planned.key(), start, planned.covers(), with(planned.trace(), step(decision)));
    }

    /** The occurrence that covers a key after all; empty where it was cancelled or never was. */
    Optional<Occurrence> occurrenceOf(LocalDateTime key) {
        Optional<LocalDate> day = floating ? Optional.empty() : about(key).map(own -> placed(own).start().toLocalDate())
                .or(() -> bare.occurrenceOf(key).map(own -> own.start().toLocalDate()));
        if (!floating && day.isEmpty()) {
            return Optional.empty();
        }
        DueDates dates = walk(day.orElse(null), day.orElse(key.toLocalDate().plusYears(2)).plusDays(1));
        while (dates.advance()) {
            if (dates.covers().contains(key)) {
                return Optional.of(dates.occurrence());
            }
        }
        return Optional.empty();
    }

    List<Step> traceOf(LocalDateTime key) {
        Optional<Occurrence> about = about(key);
        if (about.isPresent() && decisions.get(about.get().key()).isCancelled()) {
            return with(about.get().trace(), step(decisions.get(about.get().key())));
        }
        Optional<Occurrence> stands = occurrenceOf(key);
        if (stands.isEmpty() || stands.get().key().equals(key)) {
            return stands.map(Occurrence::trace).orElseGet(() -> bare.traceOf(key));
        }
        List<Step> own = about.map(one -> placed(one).trace()).orElseGet(() -> bare.withoutMore(covered).traceOf(key));
        return with(own, new Step(StepKind.MERGE, "Covered by the occurrence of " + Dates.longText(stands.get().key().toLocalDate())));
    }

    /** What the policies left out and nobody placed, and what was cancelled. */
    List<Dropped> dropped(LocalDate from, LocalDate to, int limit) {
        List<Dropped> all = new ArrayList<>();
        bare.dropped(from, to, (int) Math.min(Integer.MAX_VALUE, (long) limit + covered.size())).stream().filter(one -> !covered.contains(one.key())).forEach(all::add);
        concerned.values().stream().filter(one -> decisions.get(one.key()).isCancelled() && isWithin(one.key().toLocalDate(), from, to))
                .map(one -> new Dropped(one.key(), traceOf(one.key()))).forEach(all::add);
        return all.stream().sorted(Comparator.comparing(Dropped::key)).limit(limit).toList();
    }

    private Optional<Occurrence> about(LocalDateTime key) {
        return covered.contains(key) ? concerned.values().stream().filter(one -> one.covers().contains(key)).findFirst() : Optional.empty();
    }

    private Step step(Decision decision) {
        String what = decision.isCancelled() ? "Cancelled" : "Moved to " + MOMENT.format(decision.movedTo().atZone(bare.zone()));
        return new Step(StepKind.OVERRIDE, what + " by " + decision.who() + " on " + Dates.shortText(decision.when().atZone(bare.zone()).toLocalDate())
                + (decision.why().isEmpty() ? "" : ": " + decision.why()));
    }

    static List<Step> with(List<Step> trace, Step last) {
        List<Step> longer = new ArrayList<>(trace);
        longer.add(last);
        return longer;
    }

    private static boolean isWithin(LocalDate date, LocalDate from, LocalDate to) {
        return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
    }
}
