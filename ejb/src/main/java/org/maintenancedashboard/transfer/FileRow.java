package org.maintenancedashboard.transfer;

import java.util.Map;

/**
 * One row as it stands in the file, each cell stripped.
 *
 * @param line line of the file on which the row begins
 * @param cells the cells of known columns
 * @param found how many cells the row has
 * @param expected how many the header has
 */
record FileRow(int line, Map<EquipmentColumn, String> cells, int found, int expected) {

    String cell(EquipmentColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The asset tag: the cell, or one made of the serial where it is blank. */
    String assetTag() {
        String serial = cell(EquipmentColumn.MANUFACTURER_SERIAL);
        String tag = cell(EquipmentColumn.ASSET_TAG);
        return tag.isEmpty() && !serial.isEmpty() ? "AUTO_" + serial : tag;
    }

    boolean uneven() {
        return found != expected;
    }
}
