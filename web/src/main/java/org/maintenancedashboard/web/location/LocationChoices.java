package org.maintenancedashboard.web.location;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.location.Customers;
import org.maintenancedashboard.location.LocationFilter;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.web.shell.SiteSelection;

/** What forms choose from: places, zones, customers. */
@Named("locationChoices")
@RequestScoped
public class LocationChoices {

    private static final int SUGGESTIONS = 12;

    @Inject
    private Locations locations;

    @Inject
    private Customers customers;

    @Inject
    private SiteSelection site;

    /** Active locations whose path holds the text, named by their path. */
    public List<Ref> places(String text) {
        return locations.page(site.scope(), LocationFilter.matching(text), new PageRequest(0, SUGGESTIONS, List.of())).items().stream()
                .map(row -> new Ref(row.id(), row.path())).toList();
    }

    /** IANA zones whose id holds the text; a blank in it stands for an underscore. */
    public List<String> zones(String text) {
        String part = text.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.toLowerCase(Locale.ROOT).contains(part)).sorted()
                .limit(SUGGESTIONS).toList();
    }

    public List<Ref> getCustomers() {
        return customers.listChoices();
    }
}
