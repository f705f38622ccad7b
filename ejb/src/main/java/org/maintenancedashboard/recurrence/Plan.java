package org.maintenancedashboard.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.maintenancedashboard.recurrence.days.Candidates;
import org.maintenancedashboard.recurrence.days.Days;
import org.maintenancedashboard.recurrence.language.Language;
import org.maintenancedashboard.recurrence.language.grammar.Saying;

/**
 * A rule with its anchor, zone and policies: the one answer to "when is it due". Immutable and a pure function; the same
 * plan gives the same dates for ever. What a plan can tell at once about itself is refused when it is made, a rule that
 * never matches when it is first asked (or by {@link #checked}).
 */
public final class Plan {

    private final PlanData data;
    private final Candidates candidates;
    private final int[] taken;
    private final Deciding deciding;
    private boolean matches;
    private Decided decided;

    private Plan(PlanData data, Candidates candidates, int[] taken, Deciding deciding) {
        this.data = data;
        this.candidates = candidates;
        this.taken = taken;
        this.deciding = deciding;
    }

    private static Plan of(PlanData data, int[] taken, Deciding deciding) {
        LocalDateTime anchor = data.anchor();
        Rule rule = data.rule();
        int until = rule.until() == null ? Days.LAST
                : Dates.day(rule.until().lastDay(anchor.toLocalTime(), data.zone()));
        Candidates candidates = Candidates.of(rule.parts(), Dates.day(anchor.toLocalDate()), data.invalidDates().direction())
                .ending(rule.count().orElse(0), until);
        return new Plan(data, candidates, taken, deciding);
    }

    /**
     * A plan without policies.
     *
     * @param anchor the first wall-clock date and time, in the zone
     * @param zone read by {@link #zone(String)} or known to exist
     * @throws InvalidRule for an end before the start or a start outside the years 1 to 9998
     */
    public static Plan of(LocalDateTime anchor, ZoneId zone, Rule rule) {
        InvalidDates invalidDates = rule == null ? InvalidDates.OMIT : rule.skip().orElse(InvalidDates.OMIT);
        return of(new PlanData(anchor, zone, rule, invalidDates, Policies.NONE, Mode.FIXED), new int[0], Deciding.NONE);
    }

    /**
     * A zone by its name in the time zone database.
     *
     * @throws InvalidRule for field {@code zone} when there is none of that name
     */
    public static ZoneId zone(String id) {
        boolean ofALibrary = id != null && id.indexOf('~') >= 0;
        if (id == null || ofALibrary || !ZoneId.getAvailableZoneIds().contains(id)) {
            throw new InvalidRule("zone", "There is no time zone “" + id + "”: use a name such as Europe/Berlin.");
        }
        return ZoneId.of(id);
    }

    /** The same plan with another answer to dates that a month lacks. */
    public Plan invalidDates(InvalidDates invalidDates) {
        return of(new PlanData(data.anchor(), data.zone(), data.rule(), invalidDates, data.policies(), data.mode()), taken, deciding);
    }

    /** The same plan with another rule. */
    public Plan rule(Rule rule) {
        return of(new PlanData(data.anchor(), data.zone(), rule, data.invalidDates(), data.policies(), data.mode()), taken, deciding);
    }

    /** The same plan with other policies in place of its own. */
    public Plan policies(Policies policies) {
        return new Plan(new PlanData(data.anchor(), data.zone(), data.rule(), data.invalidDates(), policies, data.mode()),
                candidates, taken, deciding);
    }

    /**
     * The same plan counted in another way.
     *
     * @throws InvalidRule for field {@code recurrence} when a floating plan has more than frequency and interval
     */
    public Plan mode(Mode mode) {
        return new Plan(new PlanData(data.anchor(), data.zone(), data.rule(), data.invalidDates(), data.policies(), mode),
                candidates, taken, deciding);
    }

    /** The same plan without the candidates of these keys, which belong to work already: they are neither moved nor merged. */
    public Plan without(Set<LocalDateTime> keys) {
        LocalTime time = data.anchor().toLocalTime();
        int[] days = keys.stream().filter(key -> key.toLocalTime().equals(time)).mapToInt(key -> Dates.day(key.toLocalDate()))
                .sorted().toArray();
        return new Plan(data, candidates, days, deciding);
    }

    /** The same plan without these either. */
    Plan withoutMore(Set<LocalDateTime> keys) {
        int[] more = keys.stream().mapToInt(key -> Dates.day(key.toLocalDate())).toArray();
        return new Plan(data, candidates, IntStream.concat(IntStream.of(taken), IntStream.of(more)).sorted().distinct().toArray(), deciding);
    }

    /**
     * The same plan as people changed it, in place of what was decided before. A moved date is neither rolled nor deferred again, only the
     * clock is asked; a decision about one key is about the whole occurrence that covers it; one about a key that the plan does not have,
     * or that belongs to work already, does nothing.
     */
    public Plan decided(Collection<Decision> decided) {
        return new Plan(data, candidates, taken, new Deciding(List.copyOf(decided), true));
    }

    private Decided decided() {
        if (decided == null) {
            decided = new Decided(new Plan(data, candidates, taken, deciding.bare()), deciding.all());
        }
        return decided;
    }

    private DueDates walk(LocalDate from, LocalDate to) {
        return deciding.changes() ? decided().walk(from, to) : new Walk(this, from, to);
    }

    /**
     * This plan, known to yield a candidate some day.
     *
     * @throws InvalidRule for field {@code recurrence} when the rule can never match
     */
    public Plan checked() {
        if (!matches && !data.rule().parts().isSimple() && !candidates.everMatches()) {
            throw new InvalidRule(Rule.FIELD, "The rule never matches a date: " + data.rule().text() + ".");
        }
        matches = true;
        return this;
    }

    /**
     * The due dates whose final local date lies in the range, ordered by start, then key.
     *
     * @param from first local date, null for no lower bound
     * @param to local date after the last, null for no upper bound
     * @param limit at most so many, at least 1
     */
    public Expansion between(LocalDate from, LocalDate to, int limit) {
        if (limit < 1) {
            throw new InvalidRule("limit", "The limit must be at least 1.");
        }
        List<Occurrence> found = new ArrayList<>();
        DueDates walk = walk(from, to);
        while (walk.advance()) {
            if (found.size() == limit) {
                return new Expansion(found, true);
            }
            found.add(walk.occurrence());
        }
        return new Expansion(found, false);
    }

    /** The next due dates on or after a local date, at most so many. */
    public List<Occurrence> next(LocalDate from, int limit) {
        return between(from, null, limit).occurrences();
    }

    /** Hands over the due dates of a range as {@link #between} has them, without covers and traces. */
    public void forEachStart(LocalDate from, LocalDate to, OccurrenceSink sink) {
        DueDates walk = walk(from, to);
        while (walk.advance()) {
            sink.accept(walk.key(), walk.instant());
        }
    }

    /** Hands over the moments of a range as {@link #between} has them, in epoch milliseconds and nothing else. */
    public void forEachMillis(LocalDate from, LocalDate to, LongConsumer sink) {
        DueDates walk = walk(from, to);
        while (walk.advance()) {
            sink.accept(walk.millis());
        }
    }

    /** Hands over the due dates of a range as {@link #between} has them, with the keys they cover, without traces. */
    public void forEachOccurrence(LocalDate from, LocalDate to, CoverSink sink) {
        DueDates walk = walk(from, to);
        while (walk.advance()) {
            sink.accept(walk.key(), walk.instant(), walk.covers());
        }
    }

    /** The candidates whose key lies in the range and whom the policies left out or a person cancelled, in order, at most so many. */
    public List<Dropped> dropped(LocalDate from, LocalDate to, int limit) {
        return deciding.changes() ? decided().dropped(from, to, limit) : Walk.dropped(this, from, to, limit);
    }

    /** Why the candidate of this key falls where it does, dropped ones included; empty when the rule has no such candidate. */
    public List<Step> traceOf(LocalDateTime key) {
        boolean possible = key.toLocalTime().equals(data.anchor().toLocalTime());
        return !possible ? List.of() : deciding.changes() ? decided().traceOf(key) : Walk.traceOf(this, Dates.day(key.toLocalDate()));
    }

    /** The occurrence that covers a candidate's key; empty when the rule has no such candidate or the policies left it out. */
    public Optional<Occurrence> occurrenceOf(LocalDateTime key) {
        boolean possible = key.toLocalTime().equals(data.anchor().toLocalTime());
        return !possible ? Optional.empty()
                : deciding.changes() ? decided().occurrenceOf(key) : Walk.occurrenceOf(this, Dates.day(key.toLocalDate()));
    }

    /** The key of the candidate with that place in the rule, the first is 1; empty when the rule ends before. */
    public Optional<LocalDateTime> keyOf(int ordinal) {
        int day = candidates.at(ordinal);
        return day == Days.NONE ? Optional.empty() : Optional.of(Dates.date(day).atTime(data.anchor().toLocalTime()));
    }

    /** The candidate's place in the rule, the first is 1; 0 when there is no such candidate. */
    public int ordinalOf(LocalDateTime key) {
        int day = Dates.day(key.toLocalDate());
        boolean known = key.toLocalTime().equals(data.anchor().toLocalTime()) && candidates.contains(day);
        return known ? candidates.countBefore(day) + 1 : 0;
    }

    /** The rule in plain English, what it leaves open filled from the anchor: "Every month on day 31". */
    public String describe() {
        return data.mode() instanceof Mode.Floating ? Language.ENGLISH.describeFloating(data.rule().parts())
                : Language.ENGLISH.describe(saying(), data.anchor().toLocalDate());
    }

    /** Rule, time of day, start and end in a language, so that the sentence can be read back. */
    public String describe(Language language) {
        return language.describe(saying(), data.anchor());
    }

    private Saying saying() {
        Rule rule = data.rule();
        Optional<LocalDate> until = Optional.ofNullable(rule.until()).map(end -> end.lastDay(data.anchor().toLocalTime(), data.zone()));
        return new Saying(rule.parts(), rule.count().orElse(0), until);
    }

    /** The first wall-clock date and time. */
    public LocalDateTime anchor() {
        return data.anchor();
    }

    /** The zone in which the rule speaks. */
    public ZoneId zone() {
        return data.zone();
    }

    /** The rule. */
    public Rule rule() {
        return data.rule();
    }

    /** What becomes of dates that a month lacks. */
    public InvalidDates invalidDates() {
        return data.invalidDates();
    }

    /** What is done to the dates of the rule. */
    public Policies policies() {
        return data.policies();
    }

    /** What the next due date is counted from. */
    public Mode mode() {
        return data.mode();
    }

    Candidates candidates() {
        return candidates;
    }

    Deciding deciding() {
        return deciding;
    }

    int[] takenDays() {
        return taken;
    }

    DayStep[] steps() {
        return Steps.of(data.policies(), data.anchor().toLocalTime());
    }

    String ruleLine(LocalDate from) {
        String text = describe();
        return "Rule: " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) + ", from "
                + Dates.shortText(from);
    }
}
