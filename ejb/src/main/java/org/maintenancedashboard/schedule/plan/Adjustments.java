package org.maintenancedashboard.schedule.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.maintenancedashboard.recurrence.Completion;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.Policies;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.recurrence.Season;

/**
 * What a schedule says about moving its dates.
 *
 * @param seasons when the work makes sense, as {@code MM-DD..MM-DD} separated by commas; empty for always
 * @param roll where dates go that are no working days
 * @param freezePolicy what becomes of dates inside a freeze
 * @param mode FIXED, FLOATING or SHIFTED
 * @param toleranceDays SHIFTED: whole days of lateness that do not count
 * @param factor SHIFTED: share of the lateness that later dates move by
 */
public record Adjustments(String seasons, Roll roll, FreezePolicy freezePolicy, String mode, int toleranceDays, BigDecimal factor) {

    /** Nothing is moved; freezes defer. */
    public static final Adjustments NONE = new Adjustments("", Roll.NONE, FreezePolicy.DEFER, "FIXED", 0, BigDecimal.ONE);

    /** The engine's policies at a site; what does nothing is left out, so that plans that agree are equal. */
    public Policies policies(SiteDays days) {
        List<Season> windows = seasons.isEmpty() ? List.of() : Arrays.stream(seasons.split(","))
                .map(text -> Season.parse(text.substring(0, 5), text.substring(7))).toList();
        SiteDays closed = roll == Roll.NONE ? SiteDays.OPEN : days;
        return Policies.NONE.seasons(windows).roll(roll, closed.workingDays()).holidays(closed.holidays()).freezes(freezePolicy, days.freezes());
    }

    /** What the engine counts from, after what was done so far. */
    public org.maintenancedashboard.recurrence.Mode mode(List<Completion> done) {
        return switch (mode) {
            case "FLOATING" -> org.maintenancedashboard.recurrence.Mode.floating(done.stream().map(Completion::on).max(LocalDate::compareTo).orElse(null));
            case "SHIFTED" -> new org.maintenancedashboard.recurrence.Mode.Shifted(toleranceDays, factor, done);
            default -> org.maintenancedashboard.recurrence.Mode.FIXED;
        };
    }

    /** Seasons in the stored form. */
    public static String text(List<Season> windows) {
        return windows.stream().map(season -> day(season.from().toString()) + ".." + day(season.to().toString())).collect(Collectors.joining(","));
    }

    private static String day(String monthDay) {
        return monthDay.substring(2);
    }
}
