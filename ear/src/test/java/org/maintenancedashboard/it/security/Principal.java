package org.maintenancedashboard.it.security;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/**
 * Somebody who calls.
 *
 * @param out whether the token counts for nothing
 * @param site the only site, null for all
 */
record Principal(String name, Http http, boolean out, Long site, Set<String> held) {

    /** Everybody who is interesting: nobody, each role on each of two sites, the administrator, and those whose token ended. */
    static List<Principal> all(long a, long b) {
        List<Principal> all = new ArrayList<>();
        all.add(new Principal("anonymous", Http.anonymous(), true, null, Set.of()));
        for (String role : List.of("viewer", "technician", "planner", "site_admin")) {
            all.add(of(role + " of A", Person.of(role, a), a));
            all.add(of(role + " of B", Person.of(role, b), b));
        }
        all.add(of("administrator", Person.of("admin"), null));
        Person disabled = Person.of("admin");
        all.add(new Principal("disabled", disabled.signedIn(), true, null, Set.of()));
        disabled.change("update app_user set active = false where id = ?");
        Person expired = Person.of("admin");
        all.add(new Principal("expired", expired.signedIn(), true, null, Set.of()));
        expired.change("update api_session set expires_at = now() - interval '1 second' where user_id = ?");
        return all;
    }

    boolean sees(Long objectSite) {
        return site == null || objectSite == null || site.equals(objectSite);
    }

    private static Principal of(String name, Person person, Long site) {
        return new Principal(name, person.signedIn(), false, site, held(person));
    }

    private static Set<String> held(Person person) {
        try (Connection connection = TestServer.connection();
                PreparedStatement query = connection.prepareStatement("select code from effective_permission where username = ?")) {
            query.setString(1, person.name());
            Set<String> held = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    held.add(rows.getString(1));
                }
            }
            return held;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
