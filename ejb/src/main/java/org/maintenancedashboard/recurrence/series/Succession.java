package org.maintenancedashboard.recurrence.series;

import java.time.LocalDateTime;
import java.util.Optional;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Mode;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;

/** "This and following": a series that ends before one of its keys, and the one that takes over. */
public final class Succession {

    private final Plan whole;
    private final int ordinal;
    private final Plan after;

    private Succession(Plan whole, int ordinal, Plan after) {
        this.whole = whole;
        this.ordinal = ordinal;
        this.after = after;
    }

    /**
     * @param key the first one that changes
     * @param startsAt where the successor begins
     * @param following its rule; without an end of its own it goes on for what is left of the old COUNT, or to the old UNTIL
     * @throws InvalidRule for field {@code key} when the plan has no such candidate, {@code mode} when it floats
     */
    public static Succession at(Plan plan, LocalDateTime key, LocalDateTime startsAt, Rule following) {
        if (plan.mode() instanceof Mode.Floating) {
            throw new InvalidRule("mode", "A floating plan has one open date only: change the plan itself.");
        }
        int ordinal = plan.ordinalOf(key);
        if (ordinal == 0) {
            throw new InvalidRule("key", "The plan has no date " + key + ".");
        }
        Plan after = Plan.of(startsAt, plan.zone(), following.endingLike(plan.rule(), ordinal - 1))
                .invalidDates(following.skip().orElse(plan.invalidDates())).policies(plan.policies()).mode(plan.mode());
        return new Succession(plan, ordinal, after);
    }

    /** The old plan, ended just before the key; empty when the key was its first. */
    public Optional<Plan> before() {
        return ordinal == 1 ? Optional.empty() : Optional.of(whole.rule(whole.rule().ending(ordinal - 1)));
    }

    /** The plan that takes over. */
    public Plan after() {
        return after;
    }

    /**
     * The key that takes the place of one of the old plan: the third from the key on becomes the third of the successor. Empty for
     * keys that stay as they are, and when the successor ends earlier.
     */
    public Optional<LocalDateTime> rekeyed(LocalDateTime key) {
        int place = whole.ordinalOf(key) - ordinal + 1;
        return place < 1 ? Optional.empty() : after.keyOf(place);
    }
}
