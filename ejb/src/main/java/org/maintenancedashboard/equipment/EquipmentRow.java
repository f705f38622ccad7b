package org.maintenancedashboard.equipment;

import java.time.LocalDate;
import org.maintenancedashboard.common.Ref;

/** An item in a list; dates are days of the site. */
public record EquipmentRow(Long id, int version, String name, Ref category, String manufacturerSerial, String assetTag, PlaceRef location, Ref site,
        EquipmentStatus status, boolean active, String manufacturer, String modelNumber, LocalDate dgaDueDate, LocalDate nextMaintenanceDate) {

    static final String QUERY = """
            select new org.maintenancedashboard.equipment.EquipmentRow(e.id, e.version, e.name, c.id, c.name, e.manufacturerSerial, e.assetTag,
              l.id, l.name, l.path, s.id, s.name, e.status, e.active, e.manufacturer, e.modelNumber, e.dgaDueDate, e.nextMaintenanceDate)
            """;

    static final String FROM = " from Equipment e join e.category c join e.location l join Location s on s.id = l.siteId";

    /** As the query reads it. */
    public EquipmentRow(Long id, int version, String name, Long categoryId, String categoryName, String manufacturerSerial, String assetTag,
            Long locationId, String locationName, String path, Long siteId, String siteName, EquipmentStatus status, boolean active,
            String manufacturer, String modelNumber, LocalDate dgaDueDate, LocalDate nextMaintenanceDate) {
        this(id, version, name, Ref.of(categoryId, categoryName), manufacturerSerial, assetTag, new PlaceRef(locationId, locationName, path),
                Ref.of(siteId, siteName), status, active, manufacturer, modelNumber, dgaDueDate, nextMaintenanceDate);
    }
}
