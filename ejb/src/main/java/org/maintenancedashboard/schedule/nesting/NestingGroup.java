package org.maintenancedashboard.schedule.nesting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Step;
import org.maintenancedashboard.recurrence.series.Nested;
import org.maintenancedashboard.recurrence.series.Nesting;
import org.maintenancedashboard.recurrence.series.Ranked;
import org.maintenancedashboard.recurrence.series.Ranked.Standing;
import org.maintenancedashboard.schedule.nesting.Member.Stored;
import org.maintenancedashboard.schedule.nesting.NestedDates.Along;
import org.maintenancedashboard.schedule.nesting.NestedDates.Carried;
import org.maintenancedashboard.schedule.nesting.NestedDates.Own;

/** The schedules of one group on one equipment with what is stored of them: pure, asked as often as one likes. */
public final class NestingGroup {

    /** A moved date may lie before its key or after it by as much as the policies search. */
    private static final int REACH_DAYS = 370;

    private final List<Member> members;

    NestingGroup(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /** The dates of a schedule whose final local date lies in [from, before), as the generation makes them. */
    public NestedDates dates(long scheduleId, LocalDate from, LocalDate before) {
        return dates(index(scheduleId), Nesting.of(ranked(member -> standing(member, first(member))), from, before));
    }

    /** The same as far as one can see ahead: dates that count from completions as if each were completed on its day. */
    public NestedDates outlook(long scheduleId, LocalDate from, LocalDate before) {
        return dates(index(scheduleId), Nesting.of(ranked(member -> standing(member, null)), from, before));
    }

    /** Whether another schedule would carry a date that this one has made already. */
    public boolean wouldCarry(long scheduleId, LocalDateTime key) {
        int asked = index(scheduleId);
        List<Ranked> plans = ranked(member -> {
            Function<Occurrence, Standing> usual = standing(member, first(member));
            return member != members.get(asked) ? usual : one -> one.covers().contains(key) ? Standing.OPEN : usual.apply(one);
        });
        LocalDate day = key.toLocalDate();
        return Nesting.of(plans, day.minusDays(REACH_DAYS), day.plusDays(REACH_DAYS)).carrying(asked).stream()
                .anyMatch(one -> one.carried().get(0).occurrence().covers().contains(key));
    }

    /** The steps to a planned date that this schedule makes or another one carries; empty where it has no such date. */
    public List<Step> trace(long scheduleId, LocalDateTime key) {
        LocalDate day = key.toLocalDate();
        NestedDates dates = outlook(scheduleId, day.minusDays(REACH_DAYS), day.plusDays(REACH_DAYS));
        return Stream.concat(dates.own().stream().map(Own::occurrence), dates.along().stream().map(Along::occurrence))
                .filter(one -> one.covers().contains(key)).map(Occurrence::trace).findFirst().orElse(List.of());
    }

    private NestedDates dates(int asked, Nesting nesting) {
        List<Own> own = nesting.made().stream().filter(one -> one.plan() == asked).map(one -> own(asked, one)).filter(Objects::nonNull).toList();
        List<Along> along = nesting.carrying(asked).stream().map(one -> along(asked, one)).filter(Objects::nonNull).toList();
        return new NestedDates(own, along);
    }

    private Own own(int asked, Nested one) {
        Occurrence left = left(asked, one.occurrence());
        return left == null ? null : new Own(left, one.carried().stream().map(this::carried).filter(Objects::nonNull).toList());
    }

    private Carried carried(Nested.Carried lower) {
        Member member = members.get(lower.plan());
        Occurrence left = left(lower.plan(), lower.occurrence());
        return left == null ? null
                : new Carried(member.scheduleId(), member.activityTypeId(), member.name(), member.checklistVersionId(), left.covers());
    }

    private Along along(int asked, Nested one) {
        Occurrence left = left(asked, one.carried().get(0).occurrence());
        Member carrier = members.get(one.plan());
        return left == null ? null : new Along(left, one.occurrence().covers().stream().map(carrier.stored()::get).filter(Objects::nonNull)
                .map(Stored::activityId).filter(Objects::nonNull).findFirst().orElse(null));
    }

    /** What is not stored of an occurrence, or null. */
    private Occurrence left(int plan, Occurrence one) {
        List<LocalDateTime> keys = one.covers().stream().filter(key -> !members.get(plan).stored().containsKey(key)).toList();
        return keys.isEmpty() ? null : new Occurrence(keys.get(0), one.start(), keys, one.trace());
    }

    private List<Ranked> ranked(Function<Member, Function<Occurrence, Standing>> standings) {
        return members.stream().map(member -> {
            Plan plan = member.snapshot().plan();
            int tolerance = member.tolerance() == null ? Ranked.usualTolerance(plan) : member.tolerance();
            return new Ranked(plan, member.rank(), tolerance, member.name(), standings.apply(member));
        }).toList();
    }

    /** Of dates that count from completions only the first stands; null where all do. */
    private static LocalDateTime first(Member member) {
        return !member.floating() ? null : member.snapshot().plan().next(member.activeFrom(), 1).stream().map(Occurrence::key).findFirst()
                .orElse(LocalDateTime.MAX);
    }

    private static Function<Occurrence, Standing> standing(Member member, LocalDateTime only) {
        return one -> {
            if (one.covers().stream().anyMatch(key -> !member.stored().containsKey(key))) {
                boolean ahead = !one.start().toLocalDate().isBefore(member.from()) && (only == null || only.equals(one.key()));
                return ahead ? Standing.OPEN : Standing.OUT;
            }
            return one.covers().stream().map(member.stored()::get).anyMatch(key -> key.own() && key.free()) ? Standing.MADE : Standing.OUT;
        };
    }

    private int index(long scheduleId) {
        return IntStream.range(0, members.size()).filter(i -> members.get(i).scheduleId() == scheduleId).findFirst().orElseThrow();
    }
}
