package org.maintenancedashboard.web.user;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.security.user.UserFilter;

/** The conditions of a list of users; a {@code @BeanParam}. */
public class UserParams {

    @Parameter(description = "Part of the user name, the names or the mail address")
    @QueryParam("search")
    private String search;

    @QueryParam("roleId")
    private Long roleId;

    @Parameter(description = "Assigned to this site, or to all")
    @QueryParam("siteId")
    private Long siteId;

    @QueryParam("active")
    private Boolean active;

    UserFilter filter() {
        return new UserFilter(search, roleId, siteId, active);
    }
}
