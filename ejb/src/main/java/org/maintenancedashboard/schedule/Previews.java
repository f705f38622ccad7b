package org.maintenancedashboard.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.recurrence.Expansion;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

/** Asks the engine without storing anything. */
@Stateless
public class Previews {

    private static final int DEFAULT_LIMIT = 500;
    private static final int MAX_LIMIT = 10_000;

    @Inject
    private Clock clock;

    /**
     * The next dates a schedule would give, from today or its {@code activeFrom} on.
     *
     * @param zone read where the timing names none
     */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Expansion previewNext(Timing timing, ZoneId zone, LocalDate activeFrom, int limit) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate from = activeFrom != null && activeFrom.isAfter(today) ? activeFrom : today;
        return Plans.of(timing, zone).between(from, null, limit);
    }

    /** The dates of the fixed contract; every refusal names the member. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Expansion preview(PreviewDraft draft) {
        requireComplete(draft);
        requireSupported(draft);
        int limit = draft.getLimit() == null ? DEFAULT_LIMIT : draft.getLimit();
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Invalid("limit", "error.preview.limit", MAX_LIMIT);
        }
        if (draft.getFrom() != null && draft.getTo() != null && !draft.getFrom().isBefore(draft.getTo())) {
            throw new Invalid("to", "error.preview.range");
        }
        ZoneId zone = Plans.zone(draft.getZone());
        try {
            Rule rule = draft.getInterval() == null ? Rule.parse(draft.getRecurrence()) : Rule.every(draft.getInterval());
            Plan plan = Plan.of(draft.getStartsAt(), zone, rule);
            Plan strict = draft.getInvalidDates() == null ? plan : plan.invalidDates(Plans.invalidDates(draft.getInvalidDates()));
            return strict.between(draft.getFrom(), draft.getTo(), limit);
        } catch (InvalidRule refused) {
            throw new Invalid(refused.field(), refused.getMessage());
        }
    }

    private static void requireComplete(PreviewDraft draft) {
        if (draft.getStartsAt() == null) {
            throw new Invalid("startsAt", "error.required");
        }
        if (draft.getZone() == null) {
            throw new Invalid("zone", "error.required");
        }
        if ((draft.getRecurrence() == null) == (draft.getInterval() == null)) {
            throw new Invalid(draft.getRecurrence() == null ? "recurrence" : "interval", "error.preview.oneRule");
        }
    }

    private static void requireSupported(PreviewDraft draft) {
        Map<String, Object> later = new LinkedHashMap<>();
        later.put("seasons", draft.getSeasons());
        later.put("workingDays", draft.getWorkingDays());
        later.put("holidays", draft.getHolidays());
        later.put("roll", draft.getRoll());
        later.put("freezes", draft.getFreezes());
        later.put("freezePolicy", draft.getFreezePolicy());
        later.put("mode", "FIXED".equals(draft.getMode()) ? null : draft.getMode());
        later.put("lastCompleted", draft.getLastCompleted());
        later.put("tolerance", draft.getTolerance());
        later.put("factor", draft.getFactor());
        later.forEach((member, value) -> {
            if (value != null) {
                throw new Invalid(member, "error.preview.unsupported");
            }
        });
    }
}
