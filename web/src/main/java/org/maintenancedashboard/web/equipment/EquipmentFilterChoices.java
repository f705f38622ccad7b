package org.maintenancedashboard.web.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.equipment.EquipmentCategories;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.location.SiteRow;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The names behind the filters of the list of equipment. */
@Named("equipmentFilters")
@RequestScoped
public class EquipmentFilterChoices {

    @Inject
    private EquipmentCategories categories;

    @Inject
    private Locations locations;

    @Inject
    private Sites sites;

    @Inject
    private SiteSelection site;

    private List<Ref> groups;

    public List<Ref> getCategories() {
        if (groups == null) {
            groups = categories.listChoices();
        }
        return groups;
    }

    public String categoryName(String id) {
        return getCategories().stream().filter(category -> category.id().toString().equals(id)).map(Ref::name).findFirst().orElse("?");
    }

    public String locationPath(String id) {
        try {
            return locations.get(sites.scope(), Long.valueOf(id)).path().replace(" > ", " › ");
        } catch (NotFound | NumberFormatException unknown) {
            return "?";
        }
    }

    /** The name of the selected site, null for all. */
    public String getSiteName() {
        return site.selected() == null ? null : locations.listSites(site.scope()).stream().map(SiteRow::name).findFirst().orElse(null);
    }
}
