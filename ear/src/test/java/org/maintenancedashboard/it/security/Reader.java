package org.maintenancedashboard.it.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maintenancedashboard.launcher.TestServer;

/**
 * Somebody who reads pages.
 *
 * @param actor the name the audit trail knows, null where nobody is known
 * @param out whether no page opens but those for everybody
 * @param site the only site, null for all
 */
record Reader(String name, Visit visit, String actor, boolean out, Long site, Set<String> held) {

    private static final Map<String, AccessRow> PAGES = AccessRow.read().stream().filter(AccessRow::isPage).collect(Collectors.toMap(AccessRow::path, Function.identity()));

    /** The same people as in {@link Principal}, with sessions of pages; the first is the administrator. */
    static List<Reader> all(long a, long b) {
        List<Reader> all = new ArrayList<>();
        all.add(of("administrator", Person.of("admin"), null));
        all.add(new Reader("anonymous", Visit.anonymous(), null, true, null, Set.of()));
        for (String role : List.of("viewer", "technician", "planner", "site_admin")) {
            all.add(of(role + " of A", Person.of(role, a), a));
            all.add(of(role + " of B", Person.of(role, b), b));
        }
        Person disabled = Person.of("admin");
        all.add(new Reader("disabled", of(disabled), disabled.name(), true, null, Set.of()));
        disabled.change("update app_user set active = false where id = ?");
        Person over = Person.of("admin");
        all.add(new Reader("session over", of(over), over.name(), true, null, Set.of()));
        over.change("update page_session set ended_at = now(), ended_why = 'ended' where user_id = ?");
        Person planner = Person.of("planner", a);
        all.add(new Reader("read-only token of A", Visit.bearer(Principal.readOnlyToken(planner)), planner.name(), true, a, Set.of()));
        all.add(new Reader("expired token", Visit.bearer(Principal.expiredToken()), null, true, null, Set.of()));
        return all;
    }

    private static Visit of(Person person) {
        return Visit.signedIn(person.name(), TestServer.adminPassword());
    }

    private static Reader of(String name, Person person, Long site) {
        return new Reader(name, of(person), person.name(), false, site, Principal.held(person));
    }

    /** Whether the policy lets this reader see a page, whatever it shows. */
    boolean mayOpen(String page, boolean stored) {
        AccessRow row = stored ? PAGES.getOrDefault(page + "?id", PAGES.get(page)) : PAGES.get(page);
        return row.isOpen() || !out && row.allows(held) && !(row.scope().contains("all-sites") && site != null);
    }

    boolean sees(Long objectSite) {
        return site == null || objectSite == null || site.equals(objectSite);
    }
}
