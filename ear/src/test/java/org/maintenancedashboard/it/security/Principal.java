package org.maintenancedashboard.it.security;

import jakarta.json.Json;
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
        all.add(new Principal("expired token", Http.bearer(expiredToken()), true, null, Set.of()));
        expired.change("update api_session set expires_at = now() - interval '1 second' where user_id = ?");
        all.add(reading(Person.of("planner", a), a));
        return all;
    }

    /** Comes by a personal API token that only reads, with every right a token of its user can have. */
    private static Principal reading(Person person, long site) {
        return new Principal("read-only token of A", Http.bearer(readOnlyToken(person)), false, site, held(person));
    }

    /** A token that only reads, with all rights of its user. */
    static String readOnlyToken(Person person) {
        String draft = Json.createObjectBuilder().add("name", "Reads").add("readOnly", true).add("allSites", true)
                .add("permissions", Json.createArrayBuilder(held(person))).build().toString();
        return person.signedIn().post("/api/v1/users/me/tokens", draft).expect(201).json().getString("token");
    }

    /** A token of a planner that is past its end. */
    static String expiredToken() {
        Person person = Person.of("planner");
        String draft = "{\"name\":\"Old\",\"allSites\":true,\"permissions\":[\"equipment.view\"]}";
        String token = person.signedIn().post("/api/v1/users/me/tokens", draft).expect(201).json().getString("token");
        person.change("update api_token set expires_at = now() - interval '1 second' where user_id = ?");
        return token;
    }

    boolean readsOnly() {
        return name.startsWith("read-only");
    }

    boolean sees(Long objectSite) {
        return site == null || objectSite == null || site.equals(objectSite);
    }

    private static Principal of(String name, Person person, Long site) {
        return new Principal(name, person.signedIn(), false, site, held(person));
    }

    static Set<String> held(Person person) {
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
