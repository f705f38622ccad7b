package org.maintenancedashboard.transfer;

import java.util.Map;

/**
 * A stored item of equipment as a row of a file would say it.
 *
 * @param siteId the site it stands on
 * @param values every column's text
 */
record StoredItem(Long siteId, Map<EquipmentColumn, String> values) {

    String value(EquipmentColumn column) {
        return values.get(column);
    }
}
