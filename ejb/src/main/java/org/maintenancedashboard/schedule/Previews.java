package org.maintenancedashboard.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.recurrence.Expansion;
import org.maintenancedashboard.recurrence.InvalidRule;

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
        int limit = draft.getLimit() == null ? DEFAULT_LIMIT : draft.getLimit();
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Invalid("limit", "error.preview.limit", MAX_LIMIT);
        }
        if (draft.getFrom() != null && draft.getTo() != null && !draft.getFrom().isBefore(draft.getTo())) {
            throw new Invalid("to", "error.preview.range");
        }
        try {
            return new PreviewPlan(draft).plan().between(draft.getFrom(), draft.getTo(), limit);
        } catch (InvalidRule refused) {
            throw new Invalid(refused.field(), refused.getMessage());
        }
    }
}
