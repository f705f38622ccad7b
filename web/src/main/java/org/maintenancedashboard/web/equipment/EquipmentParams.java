package org.maintenancedashboard.web.equipment;

import jakarta.ws.rs.QueryParam;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.equipment.EquipmentFilter;
import org.maintenancedashboard.equipment.EquipmentStatus;

/** The conditions of a list of equipment; a {@code @BeanParam}. */
public class EquipmentParams {

    @Parameter(description = "Part of the name, serial, asset tag, manufacturer, model, category or location")
    @QueryParam("search")
    private String search;

    @QueryParam("categoryId")
    private Long categoryId;

    @Parameter(description = "In this location or below it")
    @QueryParam("locationId")
    private Long locationId;

    @Parameter(description = "false: only what stands at the location itself")
    @QueryParam("below")
    private Boolean below;

    @QueryParam("siteId")
    private Long siteId;

    @Parameter(schema = @Schema(implementation = EquipmentStatus.class))
    @QueryParam("status")
    private String status;

    @QueryParam("active")
    private Boolean active;

    EquipmentFilter filter() {
        return new EquipmentFilter(search, categoryId, locationId, below, siteId, status == null ? null : statusOf(status), active);
    }

    private static EquipmentStatus statusOf(String code) {
        return Stream.of(EquipmentStatus.values()).filter(value -> value.code().equals(code)).findFirst()
                .orElseThrow(() -> new Invalid("status", "error.code.unknown", code));
    }
}
