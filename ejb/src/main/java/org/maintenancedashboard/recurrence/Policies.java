package org.maintenancedashboard.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is done to the dates of a rule, in this order, each once: season, roll, freeze.
 *
 * @param seasons when the work makes sense, empty for always
 * @param workingDays at least one weekday
 * @param holidays days without work and what they are called (may be empty)
 * @param roll where dates go that are no working days
 * @param freezes times in which the work is not wanted
 * @param freezePolicy what becomes of dates inside a freeze
 */
public record Policies(List<Season> seasons, Set<DayOfWeek> workingDays, Map<LocalDate, String> holidays, Roll roll,
        List<Freeze> freezes, FreezePolicy freezePolicy) {

    /** No policy at all: every day is a working day, nothing moves. */
    public static final Policies NONE = new Policies(List.of(), EnumSet.allOf(DayOfWeek.class), Map.of(), Roll.NONE,
            List.of(), FreezePolicy.DEFER);

    public Policies {
        seasons = List.copyOf(seasons);
        holidays = Map.copyOf(holidays);
        freezes = List.copyOf(freezes);
        workingDays = Set.copyOf(workingDays);
        if (workingDays.isEmpty()) {
            throw new InvalidRule("workingDays", "At least one day of the week must be a working day.");
        }
        if (roll == null) {
            throw new InvalidRule("roll", "The roll is missing.");
        }
        if (freezePolicy == null) {
            throw new InvalidRule("freezePolicy", "The freeze policy is missing.");
        }
    }

    /** The same with other seasons. */
    public Policies seasons(Collection<Season> others) {
        return new Policies(List.copyOf(others), workingDays, holidays, roll, freezes, freezePolicy);
    }

    /** The same with other working weekdays and another roll. */
    public Policies roll(Roll other, Set<DayOfWeek> weekdays) {
        return new Policies(seasons, weekdays, holidays, other, freezes, freezePolicy);
    }

    /** The same with other holidays, unnamed. */
    public Policies holidays(Collection<LocalDate> days) {
        return holidays(days.stream().distinct().collect(Collectors.toMap(day -> day, day -> "")));
    }

    /** The same with other holidays and their names. */
    public Policies holidays(Map<LocalDate, String> named) {
        return new Policies(seasons, workingDays, named, roll, freezes, freezePolicy);
    }

    /** The same with other freezes and another answer to them. */
    public Policies freezes(FreezePolicy policy, Collection<Freeze> others) {
        return new Policies(seasons, workingDays, holidays, roll, List.copyOf(others), policy);
    }

    /** Whether people work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /** The freeze that a local date-time lies in. */
    public Optional<Freeze> freezeAt(LocalDateTime local) {
        return freezes.stream().filter(freeze -> freeze.contains(local)).findFirst();
    }
}
