package org.maintenancedashboard.schedule.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** Puts the plan of one row together from the columns of its schedule, for one query: the one place where generation gets its plans. */
public final class PlanColumns {

    /** The snapshot of the current row. */
    public PlanSnapshot snapshot(ResultSet row) throws SQLException {
        return new PlanSnapshot(row.getObject("starts_at", LocalDateTime.class), row.getString("zone"), row.getString("recurrence"),
                row.getString("invalid_dates"));
    }
}
