package org.maintenancedashboard.transfer;

import java.util.EnumMap;
import java.util.Map;
import org.maintenancedashboard.common.Coded;

/**
 * A stored item of equipment as a row of a file would say it.
 *
 * @param siteId the site it stands on
 * @param values every column's text
 */
record StoredItem(Long siteId, Map<EquipmentColumn, String> values) {

    /** Selects id, site, and then the columns in the order of {@link EquipmentColumn}. */
    static final String QUERY = """
        select e.id, l.siteId, e.name, c.name, e.manufacturerSerial, e.assetTag, l.path, e.status, e.manufacturer, e.modelNumber, e.powerRatings,
        e.tripSetpoints, e.warrantyDetails, e.installedUpgrades, e.dgaDueDate, e.nextMaintenanceDate, e.commissioningDate, e.warrantyExpiryDate, e.active
        from Equipment e join e.location l join e.category c""";

    private static final int BEFORE_COLUMNS = 2;

    static StoredItem of(Object[] row) {
        Map<EquipmentColumn, String> values = new EnumMap<>(EquipmentColumn.class);
        for (EquipmentColumn column : EquipmentColumn.values()) {
            values.put(column, text(row[BEFORE_COLUMNS + column.ordinal()]));
        }
        return new StoredItem((Long) row[1], values);
    }

    String value(EquipmentColumn column) {
        return values.get(column);
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof Coded coded ? coded.code() : value.toString();
    }
}
