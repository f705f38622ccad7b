package org.maintenancedashboard.web.location;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.location.LocationFilter;

/** The conditions of a list of locations; a {@code @BeanParam}. */
public class LocationParams {

    @Parameter(description = "Directly below this location")
    @QueryParam("parentId")
    private Long parentId;

    @Parameter(description = "On this site")
    @QueryParam("siteId")
    private Long siteId;

    @Parameter(description = "The same as siteId")
    @QueryParam("site")
    private Long site;

    @QueryParam("active")
    private Boolean active;

    @Parameter(description = "Part of the path", example = "POD 4")
    @QueryParam("search")
    private String search;

    LocationFilter filter() {
        return new LocationFilter(parentId, siteId == null ? site : siteId, null, active, search);
    }
}
