package org.maintenancedashboard.it.security;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** A user made for a test, with the password of {@code admin}. */
record Person(long id, String name) {

    private static final String MAKE = "insert into app_user (id, username, first_name, password_hash, role_id, all_sites) select nextval('id_seq'), ?, ?,"
            + " a.password_hash, r.id, ? from app_user a, role r where a.username = 'admin' and r.name = ? returning id";

    /** A user of these sites, of all where none is given. */
    static Person of(String role, long... sites) {
        String name = TestServer.unique(role.replace('_', '-'));
        try (Connection connection = TestServer.connection(); PreparedStatement made = connection.prepareStatement(MAKE)) {
            made.setString(1, name);
            made.setString(2, "Person " + name.replaceAll("\\D", ""));
            made.setBoolean(3, sites.length == 0);
            made.setString(4, role);
            try (ResultSet keys = made.executeQuery()) {
                keys.next();
                Person person = new Person(keys.getLong(1), name);
                for (long site : sites) {
                    person.change("insert into app_user_site (site_id, user_id) values (" + site + ", ?)");
                }
                return person;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Runs a statement whose only parameter is the user's id. */
    void change(String sql) {
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many sessions of the pages are open. */
    int openSessions() {
        try (Connection connection = TestServer.connection();
                PreparedStatement counted = connection.prepareStatement("select count(*) from page_session where ended_at is null and user_id = ?")) {
            counted.setLong(1, id);
            try (ResultSet count = counted.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Http signedIn() {
        return Http.signedIn(name, TestServer.adminPassword());
    }

    String path() {
        return "/api/v1/users/" + id;
    }
}
