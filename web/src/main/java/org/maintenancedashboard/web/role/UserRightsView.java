package org.maintenancedashboard.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.role.EffectiveRights;
import org.maintenancedashboard.security.role.RightRow;
import org.maintenancedashboard.security.role.RightsDetail;

/** Why a user may do something, or may not: one question answered in steps, and everything the user may do. */
@Named("userRights")
@RequestScoped
public class UserRightsView {

    @Inject
    private EffectiveRights rights;

    @Inject
    private Sites sites;

    @Inject
    private Locations locations;

    @Inject
    private Caller caller;

    private Long id;
    private String permission;
    private Long site;
    private RightsDetail detail;
    private List<Ref> places;

    public RightsDetail getDetail() {
        if (detail == null) {
            if (id == null) {
                throw new NotFound("error.notFound.user");
            }
            detail = rights.get(sites.scope(), id);
        }
        return detail;
    }

    /** The permission asked about, null where none is. */
    public RightRow getAsked() {
        return getDetail().rights().stream().filter(right -> right.code().equals(permission)).findFirst().orElse(null);
    }

    /** Whether the user may do what was asked, on the site asked about, or on some site at least. */
    public boolean isAllowed() {
        return getAsked().held() && getDetail().barred() == null && (getPlace() == null || isThere());
    }

    /** The sites one can ask about: those of the caller. */
    public List<Ref> getPlaces() {
        if (places == null) {
            places = caller.may(Permissions.EQUIPMENT_VIEW) ? locations.listSites(sites.scope()).stream().map(row -> new Ref(row.id(), row.name())).toList()
                    : List.of();
        }
        return places;
    }

    /** The site asked about, null where none is. */
    public Ref getPlace() {
        return getPlaces().stream().filter(place -> place.id().equals(site)).findFirst().orElse(null);
    }

    /** Whether the site asked about is one of the user's. */
    public boolean isThere() {
        return getDetail().allSites() || getDetail().sites().stream().anyMatch(place -> place.id().equals(site));
    }

    public Map<String, List<RightRow>> getModules() {
        return getDetail().rights().stream().collect(Collectors.groupingBy(RightRow::module, LinkedHashMap::new, Collectors.toList()));
    }

    public String getSiteNames() {
        return getDetail().sites().stream().map(Ref::name).collect(Collectors.joining(", "));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public String getPermission() {
        return permission;
    }

    public void setPermission(String permission) {
        this.permission = permission;
    }
}
