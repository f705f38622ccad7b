package org.maintenancedashboard.schedule.plan;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.maintenancedashboard.recurrence.Decision;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Policies;
import org.maintenancedashboard.schedule.Plans;
import org.maintenancedashboard.schedule.Timing;

/**
 * All that the engine was told for an activity, kept once per content in {@code plan_version}. Since the engine is a pure function, the
 * snapshot and the activity's key explain its date for ever, whatever becomes of the schedule.
 *
 * @param zone IANA zone the wall time was read in
 * @param policies seasons, working calendar, roll and freezes as they were
 * @param mode what the dates were counted from, completions included
 * @param decisions what people had decided about single dates
 */
public record PlanSnapshot(LocalDateTime startsAt, String zone, String recurrence, String invalidDates, Policies policies, Mode mode,
        List<Decision> decisions) {

    public PlanSnapshot {
        Objects.requireNonNull(startsAt);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(recurrence);
        Objects.requireNonNull(invalidDates);
        Objects.requireNonNull(policies);
        Objects.requireNonNull(mode);
        decisions = List.copyOf(decisions);
    }

    /** A plan as nobody changed it. */
    public PlanSnapshot(LocalDateTime startsAt, String zone, String recurrence, String invalidDates, Policies policies, Mode mode) {
        this(startsAt, zone, recurrence, invalidDates, policies, mode, List.of());
    }

    /** A rule without policies. */
    public PlanSnapshot(LocalDateTime startsAt, String zone, String recurrence, String invalidDates) {
        this(startsAt, zone, recurrence, invalidDates, Policies.NONE, Mode.FIXED);
    }

    /** The same with what people decided. */
    public PlanSnapshot decided(List<Decision> decided) {
        return new PlanSnapshot(startsAt, zone, recurrence, invalidDates, policies, mode, decided);
    }

    /** The engine's plan. */
    public Plan plan() {
        return Plans.of(new Timing(startsAt, zone, recurrence, invalidDates), ZoneId.of(zone)).policies(policies).mode(mode).decided(decisions);
    }

    /** The stored form; what does nothing is left out, lists stand in order, so equal snapshots have equal text. */
    public String toJson() {
        return PlanText.write(this);
    }

    /** Reads the stored form. */
    public static PlanSnapshot parse(String json) {
        return PlanText.read(json);
    }
}
