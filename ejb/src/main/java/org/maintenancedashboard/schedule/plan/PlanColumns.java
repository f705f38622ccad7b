package org.maintenancedashboard.schedule.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.maintenancedashboard.recurrence.Completion;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.Policies;
import org.maintenancedashboard.recurrence.Roll;

/**
 * Puts the plan of one row together from the columns of its schedule and the days of its site, for one query: the one place where
 * generation gets its plans. A site's days are read once, policies that agree are one object.
 */
public final class PlanColumns {

    private final Function<Long, SiteDays> calendars;
    private final Map<Long, SiteDays> days = new HashMap<>();
    private final Map<String, Policies> policies = new HashMap<>();

    /** @param calendars the days of a site by its id */
    public PlanColumns(Function<Long, SiteDays> calendars) {
        this.calendars = calendars;
    }

    /** The snapshot of the current row. */
    public PlanSnapshot snapshot(ResultSet row) throws SQLException {
        Adjustments adjustments = new Adjustments(row.getString("seasons"), Roll.valueOf(row.getString("roll")),
                FreezePolicy.valueOf(row.getString("freeze_policy")), row.getString("mode"), row.getInt("tolerance_days"), row.getBigDecimal("factor"));
        long site = row.getLong("site_id");
        String same = site + " " + adjustments.seasons() + " " + adjustments.roll() + " " + adjustments.freezePolicy();
        return new PlanSnapshot(row.getObject("starts_at", LocalDateTime.class), row.getString("zone"), row.getString("recurrence"),
                row.getString("invalid_dates"), policies.computeIfAbsent(same, key -> adjustments.policies(days.computeIfAbsent(site, calendars))),
                adjustments.mode(done(row.getString("done"))));
    }

    private static List<Completion> done(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(",")).map(one -> one.split("/"))
                .map(one -> new Completion(LocalDateTime.parse(one[0]), LocalDate.parse(one[1]))).toList();
    }
}
