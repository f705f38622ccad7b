package org.maintenancedashboard.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.recurrence.Dropped;
import org.maintenancedashboard.recurrence.Expansion;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.schedule.plan.SiteCalendars;

/** Asks the engine without storing anything. */
@Stateless
public class Previews {

    private static final int DEFAULT_LIMIT = 500;
    private static final int MAX_LIMIT = 10_000;

    @Inject
    private Clock clock;

    @Inject
    private SiteCalendars calendars;

    /**
     * The next dates a schedule would give at a place, from today or its {@code activeFrom} on.
     */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Expansion previewNext(Timing timing, Place place, LocalDate activeFrom, int limit) {
        return plan(timing, place).between(from(place, activeFrom), null, limit);
    }

    /** The dates that its policies leave out of the two years after that, in order. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<Dropped> previewDropped(Timing timing, Place place, LocalDate activeFrom, int limit) {
        LocalDate begin = timing.startsAt().toLocalDate();
        LocalDate from = begin.isAfter(from(place, activeFrom)) ? begin : from(place, activeFrom);
        return plan(timing, place).dropped(from, from.plusYears(2), limit);
    }

    private Plan plan(Timing timing, Place place) {
        return Plans.of(timing, place.zone(), calendars.get(place.siteId())).decided(place.decided());
    }

    private LocalDate from(Place place, LocalDate activeFrom) {
        LocalDate today = LocalDate.now(clock.withZone(place.zone()));
        return activeFrom != null && activeFrom.isAfter(today) ? activeFrom : today;
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
