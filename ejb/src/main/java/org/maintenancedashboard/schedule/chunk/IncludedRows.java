package org.maintenancedashboard.schedule.chunk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Which types' steps the work of one chunk includes beside its own; few, so a plain statement will do. */
final class IncludedRows {

    private static final String ADD = "insert into included_work (activity_id, activity_type_id, checklist_version_id)"
            + " select * from unnest(?::bigint[], ?::bigint[], ?::bigint[]) on conflict do nothing";

    private final List<Long> activities = new ArrayList<>();
    private final List<Long> types = new ArrayList<>();
    private final List<Long> checklists = new ArrayList<>();

    void add(long activity, long type, long checklistVersion) {
        activities.add(activity);
        types.add(type);
        checklists.add(checklistVersion);
    }

    void send(Connection connection) throws SQLException {
        if (activities.isEmpty()) {
            return;
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setArray(1, connection.createArrayOf("bigint", activities.toArray()));
            add.setArray(2, connection.createArrayOf("bigint", types.toArray()));
            add.setArray(3, connection.createArrayOf("bigint", checklists.toArray()));
            add.executeUpdate();
        }
    }
}
