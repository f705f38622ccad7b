package org.maintenancedashboard.realm;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.maintenancedashboard.launcher.FreshServer;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** The users of a product with another realm, as our own tables know them. */
record Staff(FreshServer server) {

    /** The password in our own table, which must not count. */
    static final String OURS = "the one in our own table";

    private static final String MAKE = "insert into app_user (id, username, first_name, password_hash, role_id, all_sites) select nextval('id_seq'), ?, ?, a.password_hash,"
            + " r.id, ? from app_user a, role r where a.username = 'admin' and r.name = ?";

    /** Adds a user of all sites, or of one. */
    void add(String name, String role, String site) {
        run(MAKE, name, name, site == null, role);
        if (site != null) {
            run("insert into app_user_site (user_id, site_id) select u.id, l.id from app_user u, location l where u.username = ? and l.name = ?", name, site);
        }
    }

    /** Adds a site. */
    void site(String name) {
        run("insert into location (id, name, zone, site_id) select nextval('id_seq'), ?, 'Europe/Berlin', 0", name);
    }

    /** Runs a statement. */
    void run(String sql, Object... parameters) {
        try (Connection connection = server.connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of the only row. */
    String one(String sql, String parameter) {
        try (Connection connection = server.connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Asks for a REST session. */
    Reply login(String name, String password) {
        return Http.at(server.url()).post("/api/v1/auth/login", Json.createObjectBuilder().add("username", name).add("password", password).build());
    }

    /** Whoever is signed in over REST. */
    Http signedIn(String name, String password) {
        return Http.at(server.url()).with(login(name, password).expect(200).json().getString("accessToken"));
    }
}
