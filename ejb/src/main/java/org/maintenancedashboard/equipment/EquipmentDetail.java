package org.maintenancedashboard.equipment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maintenancedashboard.common.Ref;

/**
 * Everything about one item; dates are days of the site.
 *
 * @param zone the IANA zone of its site
 */
public record EquipmentDetail(Long id, int version, String name, Ref category, String manufacturerSerial, String assetTag, PlaceRef location, Ref site,
        String zone, EquipmentStatus status, boolean active, String manufacturer, String modelNumber, String powerRatings, String tripSetpoints,
        String warrantyDetails, String installedUpgrades, LocalDate dgaDueDate, LocalDate nextMaintenanceDate, LocalDate commissioningDate,
        LocalDate warrantyExpiryDate, Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) implements Serializable {

    static EquipmentDetail of(EquipmentRow row, Equipment item, String zone) {
        return new EquipmentDetail(row.id(), row.version(), row.name(), row.category(), row.manufacturerSerial(), row.assetTag(), row.location(),
                row.site(), zone, row.status(), row.active(), row.manufacturer(), row.modelNumber(), item.getPowerRatings(), item.getTripSetpoints(),
                item.getWarrantyDetails(), item.getInstalledUpgrades(), row.dgaDueDate(), row.nextMaintenanceDate(), item.getCommissioningDate(),
                item.getWarrantyExpiryDate(), item.getCreatedAt(), item.getCreatedBy(), item.getUpdatedAt(), item.getUpdatedBy());
    }
}
