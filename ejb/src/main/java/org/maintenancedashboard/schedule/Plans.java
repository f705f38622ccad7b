package org.maintenancedashboard.schedule;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.recurrence.InvalidDates;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;
import org.maintenancedashboard.schedule.plan.SiteDays;

/** Turns what a schedule stores into the engine's plan: the one place where generation, calendar and preview get it. */
public final class Plans {

    private Plans() {
    }

    /**
     * The plan of a timing that repeats.
     *
     * @param siteZone the zone of the target's site, used where the timing names none
     * @throws Invalid naming the member at fault: {@code zone}, {@code recurrence}, {@code invalidDates} or {@code startsAt}
     */
    public static Plan of(Timing timing, ZoneId siteZone) {
        ZoneId zone = timing.zone() == null ? siteZone : zone(timing.zone());
        InvalidDates invalidDates = invalidDates(timing.invalidDates());
        try {
            return Plan.of(timing.startsAt(), zone, Rule.parse(timing.recurrence())).invalidDates(invalidDates).checked();
        } catch (InvalidRule refused) {
            throw new Invalid(refused.field(), refused.getMessage());
        }
    }

    /**
     * The plan of a timing at a site, policies and mode included, as if nothing had been done yet.
     *
     * @throws Invalid naming the member at fault
     */
    public static Plan of(Timing timing, ZoneId siteZone, SiteDays days) {
        Plan plan = of(timing, siteZone);
        try {
            return plan.policies(timing.adjustments().policies(days)).mode(timing.adjustments().mode(List.of()));
        } catch (InvalidRule refused) {
            throw new Invalid(refused.field(), refused.getMessage());
        }
    }

    /** The zone of an IANA id; refused under {@code zone}. */
    public static ZoneId zone(String id) {
        try {
            return Plan.zone(id);
        } catch (InvalidRule unknown) {
            throw new Invalid(unknown.field(), unknown.getMessage());
        }
    }

    /** The policy of a name; refused under {@code invalidDates}. */
    public static InvalidDates invalidDates(String name) {
        return Arrays.stream(InvalidDates.values()).filter(policy -> policy.name().equals(name)).findFirst()
                .orElseThrow(() -> new Invalid("invalidDates", "error.code.unknown", name));
    }
}
