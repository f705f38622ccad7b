package org.maintenancedashboard.location;

import java.math.BigDecimal;
import org.maintenancedashboard.common.Ref;

/**
 * A location in a list.
 *
 * @param path the names from the site down, joined by {@code " > "}
 * @param depth 1 for a site
 * @param zone the IANA zone of a site, null elsewhere
 * @param capacityHoursPerDay hours of work that fit in a day
 * @param children how many locations lie directly below
 */
public record LocationRow(Long id, int version, String name, Ref parent, Ref site, String path, int depth, String zone,
        BigDecimal capacityHoursPerDay, Ref customer, boolean active, long children) {

    static final String QUERY = """
            select new org.maintenancedashboard.location.LocationRow(l.id, l.version, l.name, p.id, p.name, s.id, s.name, l.path, l.depth, l.zone,
              l.capacityHoursPerDay, c.id, c.name, l.active, (select count(k) from Location k where k.parent = l))
            """;

    static final String FROM = " from Location l join Location s on s.id = l.siteId left join l.parent p left join l.customer c";

    /** As the query reads it. */
    public LocationRow(Long id, int version, String name, Long parentId, String parentName, Long siteId, String siteName, String path, int depth,
            String zone, BigDecimal capacityHoursPerDay, Long customerId, String customerName, boolean active, long children) {
        this(id, version, name, Ref.of(parentId, parentName), Ref.of(siteId, siteName), path, depth, zone, capacityHoursPerDay,
                Ref.of(customerId, customerName), active, children);
    }
}
