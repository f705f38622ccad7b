package org.maintenancedashboard.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Ref;
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

    private Long id;
    private String permission;
    private RightsDetail detail;

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

    /** Whether the user may do what was asked, on some site at least. */
    public boolean isAllowed() {
        return getAsked().held() && getDetail().barred() == null;
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

    public String getPermission() {
        return permission;
    }

    public void setPermission(String permission) {
        this.permission = permission;
    }
}
