package org.maintenancedashboard.it.equipment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** Makes users who do not see every site; they have the administrator's password. */
final class Visitors {

    private static final String USER = """
            with made as (
              insert into app_user (id, username, first_name, password_hash, role_id)
              select nextval('id_seq'), ?, 'Tom', a.password_hash, r.id from app_user a, role r where a.username = 'admin' and r.name = 'technician'
              returning id)
            insert into app_user_site (user_id, site_id) select id, ? from made""";

    private Visitors() {
    }

    /** A technician of one site, signed in. */
    static Http technician(long site) {
        String name = TestServer.unique("tom");
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(USER)) {
            statement.setString(1, name);
            statement.setLong(2, site);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Http.signedIn(name, TestServer.adminPassword());
    }
}
