package org.maintenancedashboard.recurrence.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The engine's answer beside an oracle's, and what the predicates of {@link Difference} ask about it. */
final class Comparison {

    private static final long DAY = 90_000;

    final Question question;
    final Oracle oracle;
    final List<Long> ours;
    final Oracle.Answer theirs;
    private final ZoneRules rules;
    private SortedMap<LocalDateTime, Long> candidates;

    Comparison(Question question, Oracle oracle) {
        this.question = question;
        this.oracle = oracle;
        this.ours = question.moments();
        this.theirs = oracle.ask(question);
        this.rules = question.zone().getRules();
    }

    boolean isEqual() {
        return theirs.refusal() == null && ours.equals(theirs.moments());
    }

    boolean stopsEarly() {
        int size = theirs.moments().size();
        return theirs.refusal() != null && size <= ours.size() && ours.subList(0, size).equals(theirs.moments());
    }

    /** Whether the other just ends, right until then. */
    boolean stopsSilently() {
        int size = theirs.moments().size();
        return theirs.refusal() == null && size < ours.size() && ours.subList(0, size).equals(theirs.moments());
    }

    /** Whether the other has a moment more than once, and is right otherwise. */
    boolean repeatsMoments() {
        return theirs.refusal() == null && new TreeSet<>(ours).equals(new TreeSet<>(theirs.moments()));
    }

    /** Whether every moment that one has and the other lacks belongs to a candidate whose wall time passes the test. */
    boolean differsOnlyAt(Predicate<LocalDateTime> wallTime) {
        Set<Long> own = new HashSet<>(ours);
        own.removeAll(theirs.moments());
        Set<Long> others = new HashSet<>(theirs.moments());
        others.removeAll(ours);
        boolean known = theirs.refusal() == null && own.size() + others.size() > 0;
        return known && Stream.concat(own.stream(), others.stream()).allMatch(moment -> readings(moment).stream().anyMatch(wallTime));
    }

    /** Whether the days agree but for those within two days after the zone left out a whole day. */
    boolean differsOnlyByASkippedDay() {
        LocalDate first = question.anchor().toLocalDate();
        return theirs.refusal() == null && agreesBut(this::followsASkippedDay)
                && first.datesUntil(question.to().plusDays(2)).anyMatch(this::followsASkippedDay);
    }

    private boolean followsASkippedDay(LocalDate day) {
        ZoneOffsetTransition before = rules.previousTransition(day.plusDays(1).atStartOfDay(question.zone()).toInstant());
        return before != null && before.getDuration().toDays() == 1 && day.isBefore(before.getDateTimeAfter().toLocalDate().plusDays(2));
    }

    /** The candidates that a moment can stand for when another offset of that day is used. */
    private Set<LocalDateTime> readings(long moment) {
        Instant instant = Instant.ofEpochMilli(moment);
        Set<LocalDateTime> found = new TreeSet<>();
        ZoneOffset old = ZoneOffset.ofTotalSeconds(TimeZone.getTimeZone(question.zone()).getOffset(moment) / 1000);
        for (ZoneOffset offset : List.of(rules.getOffset(instant.minusSeconds(DAY)), rules.getOffset(instant.plusSeconds(DAY)),
                rules.getOffset(instant), old)) {
            LocalDateTime local = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset);
            if (candidates().containsKey(local)) {
                found.add(local);
            }
        }
        return found;
    }

    boolean isOverlap(LocalDateTime local) {
        ZoneOffsetTransition transition = rules.getTransition(local);
        return transition != null && transition.isOverlap();
    }

    boolean isGap(LocalDateTime local) {
        ZoneOffsetTransition transition = rules.getTransition(local);
        return transition != null && transition.isGap();
    }

    boolean isClockChange(LocalDateTime local) {
        return rules.getTransition(local) != null;
    }

    /** Whether the zone tables of java.util and java.time disagree about a time. */
    boolean isOtherZoneTable(LocalDateTime local) {
        long moment = local.atZone(question.zone()).toInstant().toEpochMilli();
        return TimeZone.getTimeZone(question.zone()).getOffset(moment) / 1000
                != rules.getOffset(Instant.ofEpochMilli(moment)).getTotalSeconds();
    }

    /** Whether both name the same days, and the other another time of day after the clocks once skipped the anchor's. */
    boolean hasDriftedInTime() {
        return theirs.refusal() == null && days(ours).equals(days(theirs.moments())) && skipsTheAnchorsTime();
    }

    private boolean skipsTheAnchorsTime() {
        Instant at = question.anchor().atZone(question.zone()).toInstant().minusSeconds(DAY);
        Instant end = question.to().plusDays(1).atStartOfDay(question.zone()).toInstant();
        for (ZoneOffsetTransition next = rules.nextTransition(at); next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            if (next.isGap() && isGap(next.getDateTimeBefore().toLocalDate().atTime(question.anchor().toLocalTime()))) {
                return true;
            }
        }
        return false;
    }

    TreeSet<LocalDate> days(List<Long> moments) {
        TreeSet<LocalDate> days = new TreeSet<>();
        moments.forEach(moment -> days.add(Instant.ofEpochMilli(moment).atZone(question.zone()).toLocalDate()));
        return days;
    }

    /** Whether the other's days are the engine's and some more that pass the test; with COUNT the more may cost some at the end. */
    boolean hasMoreDays(Predicate<LocalDate> which) {
        TreeSet<LocalDate> rest = days(theirs.moments());
        TreeSet<LocalDate> own = days(ours);
        rest.removeIf(day -> !own.contains(day) && which.test(day));
        return rest.equals(own) || question.has("COUNT") && own.containsAll(rest) && (rest.isEmpty() || own.headSet(rest.last(), true).equals(rest));
    }

    /** Whether the days agree but for those that pass the test; with COUNT one may end earlier. */
    boolean agreesBut(Predicate<LocalDate> which) {
        TreeSet<LocalDate> own = days(ours);
        TreeSet<LocalDate> others = days(theirs.moments());
        own.removeIf(which);
        others.removeIf(which);
        TreeSet<LocalDate> shorter = own.size() < others.size() ? own : others;
        TreeSet<LocalDate> longer = shorter == own ? others : own;
        return own.equals(others)
                || question.has("COUNT") && (shorter.isEmpty() || longer.headSet(shorter.last(), true).equals(shorter));
    }

    private SortedMap<LocalDateTime, Long> candidates() {
        if (candidates == null) {
            candidates = question.candidates();
        }
        return candidates;
    }

    @Override
    public String toString() {
        return oracle + " " + question + " ours " + text(ours) + " theirs " + text(theirs.moments())
                + (theirs.refusal() == null ? "" : " " + theirs.refusal());
    }

    private String text(List<Long> moments) {
        return moments.size() + " " + moments.stream().filter(one -> !(ours.contains(one) && theirs.moments().contains(one))).limit(5)
                .map(one -> Instant.ofEpochMilli(one).atZone(question.zone()).toOffsetDateTime()).toList();
    }
}
