package org.maintenancedashboard.it.security;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.maintenancedashboard.launcher.TestServer;

/** What somebody did, as the audit trail and the stamps of the tables tell; signing in and being refused is nothing done. */
final class Facts implements AutoCloseable {

    private static final String DONE = " from audit_entry where actor = ? and action not in ('accessRefused', 'signedIn', 'signInRefused', 'sessionEnded')";

    private final Connection connection;
    private final String stamps;

    Facts() throws SQLException {
        this.connection = TestServer.connection();
        this.stamps = ask("select string_agg('select count(*) from ' || table_name || ' where ? in (created_by, updated_by)', ') + (') from information_schema.columns"
                + " where table_schema = 'public' and column_name = 'updated_by'");
    }

    /** How many facts and rows bear the name. */
    long of(String actor) {
        String sum = "select (select count(*)" + DONE + ") + (" + stamps + ")";
        String[] names = new String[(int) sum.chars().filter(letter -> letter == '?').count()];
        Arrays.fill(names, String.valueOf(actor));
        return Long.parseLong(ask(sum, names));
    }

    /** How many facts about some things bear the name. */
    long about(String actor, Collection<Long> ids) {
        return Long.parseLong(ask("select count(*)" + DONE + " and entity_id in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")", actor));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    String latest(String actor) {
        return ask("select action || ' ' || entity || ' ' || entity_id" + DONE + " order by id desc limit 1", actor);
    }

    private String ask(String sql, String... names) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.length; i++) {
                query.setString(i + 1, names[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "nothing";
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
