package org.maintenancedashboard.demo;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Customers, sites, PODs and MDCs: each site has POD 1 to 11, POD n has MDC 2n-1 and 2n. */
final class DemoLocations {

    static final int PODS = 11;

    /** Where all the sites are. */
    static final ZoneId ZONE = ZoneId.of("America/Chicago");

    /** A site: its id, its place in the list, and the code that begins the names of its equipment. */
    record Site(long id, int number, String name, String code) {
    }

    /** An MDC, or with {@code mdc} 0 a POD. */
    record Spot(long id, Site site, int pod, int mdc) {
    }

    private final Rows customers = Rows.stamped("customer", "id", "name", "code", "contact_email", "contact_phone", "description");
    private final Rows places = Rows.stamped("location", "id", "name", "parent_id", "customer_id", "zone", "capacity_hours_per_day", "address");
    private final List<Site> sites = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    DemoLocations(Ids ids) {
        long lakeshore = customer(ids, "Lakeshore Compute", "LAKESHORE", "+1 312 555 0142");
        long prairie = customer(ids, "Prairie Cloud", "PRAIRIE", "+1 214 555 0117");
        site(ids, new Site(ids.next(), 0, "Sophie", "SOP"), lakeshore, "1200 Lakeshore Road, Chicago, IL");
        site(ids, new Site(ids.next(), 1, "Dorothy 1A", "D1A"), prairie, "40 Meridian Way, Building 1A, Dallas, TX");
        site(ids, new Site(ids.next(), 2, "Dorothy 1B", "D1B"), prairie, "40 Meridian Way, Building 1B, Dallas, TX");
        site(ids, new Site(ids.next(), 3, "Dorothy 2", "D2"), prairie, "52 Meridian Way, Dallas, TX");
    }

    private long customer(Ids ids, String name, String code, String phone) {
        long id = ids.next();
        customers.add(id, name, code, "facilities@" + code.toLowerCase(Locale.ROOT) + ".example", phone, "Customer of the demo plant");
        return id;
    }

    private void site(Ids ids, Site site, long customer, String address) {
        sites.add(site);
        place(site.id(), site.name(), null);
        Object[] row = places.values().get(places.values().size() - 1);
        row[3] = customer;
        row[4] = ZONE.getId();
        row[5] = BigDecimal.valueOf(24);
        row[6] = address;
        for (int pod = 1; pod <= PODS; pod++) {
            Spot spot = new Spot(ids.next(), site, pod, 0);
            place(spot.id(), "POD " + pod, site.id());
            spots.add(spot);
            for (int mdc = 2 * pod - 1; mdc <= 2 * pod; mdc++) {
                Spot below = new Spot(ids.next(), site, pod, mdc);
                place(below.id(), "MDC " + mdc, spot.id());
                spots.add(below);
            }
        }
    }

    private void place(long id, String name, Long parent) {
        places.add(id, name, parent, null, null, BigDecimal.valueOf(16), null);
    }

    List<Site> sites() {
        return sites;
    }

    List<Spot> spots() {
        return spots;
    }

    /** The rows, parents first. */
    List<Rows> tables() {
        return List.of(customers, places);
    }
}
