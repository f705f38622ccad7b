package org.maintenancedashboard.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A walk through what a plan gives by itself and what people moved, in one order; what comes to one instant is one. */
final class DecidedWalk implements DueDates {

    private final DueDates others;
    private final Iterator<Occurrence> moved;
    private boolean othersLeft;
    private Occurrence nextMoved;
    private Occurrence current;

    /** @param moved those of the same range, by start */
    DecidedWalk(DueDates others, List<Occurrence> moved) {
        this.others = others;
        this.moved = moved.iterator();
        this.othersLeft = others.advance();
        this.nextMoved = next();
    }

    private Occurrence next() {
        return moved.hasNext() ? moved.next() : null;
    }

    @Override
    public boolean advance() {
        if (!othersLeft && nextMoved == null) {
            return false;
        }
        Instant at = Stream.of(othersLeft ? others.instant() : Instant.MAX, nextMoved == null ? Instant.MAX : nextMoved.instant())
                .min(Comparator.naturalOrder()).orElseThrow();
        current = null;
        if (othersLeft && others.instant().equals(at)) {
            current = others.occurrence();
            othersLeft = others.advance();
        }
        while (nextMoved != null && nextMoved.instant().equals(at)) {
            current = current == null ? nextMoved : merged(current, nextMoved);
            nextMoved = next();
        }
        return true;
    }

    private static Occurrence merged(Occurrence one, Occurrence other) {
        Occurrence first = one.key().isBefore(other.key()) ? one : other;
        List<LocalDateTime> covers = Stream.of(one, other).flatMap(each -> each.covers().stream()).sorted().toList();
        String others = covers.stream().filter(key -> !first.covers().contains(key)).map(key -> Dates.longText(key.toLocalDate()))
                .collect(Collectors.joining(", "));
        List<Step> trace = Decided.with(first.trace(), new Step(StepKind.MERGE, "Falls together with " + others + ": one occurrence covers all"));
        return new Occurrence(first.key(), first.start(), covers, trace);
    }

    @Override
    public LocalDateTime key() {
        return current.key();
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public long millis() {
        return current.instant().toEpochMilli();
    }

    @Override
    public List<LocalDateTime> covers() {
        return current.covers();
    }

    @Override
    public Occurrence occurrence() {
        return current;
    }
}
