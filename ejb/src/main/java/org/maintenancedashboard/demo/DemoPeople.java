package org.maintenancedashboard.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One planner and the technicians, without passwords. */
final class DemoPeople {

    private static final int PLANNER = 3;
    private static final int TECHNICIAN = 4;
    private static final int CREW = 2;
    private static final List<String> TECHNICIANS = List.of("Tom Becker", "Marcus Hale", "Priya Nair", "Ana Ruiz", "Jonas Weber",
            "Keisha Grant", "Luis Ortega", "Mei Tanaka");

    /** Somebody to whom work is assigned. */
    record Person(long id, String username) {
    }

    private final Rows users = Rows.stamped("app_user", "id", "username", "first_name", "last_name", "email", "role_id", "all_sites");
    private final List<Person> technicians = new ArrayList<>();

    DemoPeople(Ids ids) {
        add(ids.next(), "Dana Whitfield", PLANNER);
        TECHNICIANS.forEach(name -> technicians.add(add(ids.next(), name, TECHNICIAN)));
    }

    private Person add(long id, String name, int role) {
        String username = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        String[] parts = name.split(" ");
        users.add(id, username, parts[0], parts[1], username + "@plant.example", (long) role, true);
        return new Person(id, username);
    }

    /** The technicians by site, two for each, in the order of the sites. */
    Map<Long, List<Person>> crews(List<DemoLocations.Site> sites) {
        return sites.stream().collect(Collectors.toMap(DemoLocations.Site::id,
                site -> technicians.subList(CREW * site.number(), CREW * (site.number() + 1))));
    }

    Rows table() {
        return users;
    }
}
