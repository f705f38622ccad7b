package org.maintenancedashboard.fuzz;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands in the tables, as rows of "table, number of rows, last transaction that wrote one". */
final class Tables {

    /** Tables that note calls, refused ones too, or that the server writes by itself. */
    private static final String LEFT_OUT = "^(api_|page_|sign_in|audit|job_|jberet|partition_|step_|checkpoint|jboss_ejb|timer|flyway|rate|generation_|key_).*";

    private final Connection connection;
    private final String question;

    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        Set<String> tables = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeIf(table -> table.toLowerCase().matches(LEFT_OUT));
        this.question = tables.stream().map(table -> "select '" + table + " ' || count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from \"" + table + "\"")
                .collect(Collectors.joining(" union all "));
    }

    /** The rows now. */
    Set<String> now() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
