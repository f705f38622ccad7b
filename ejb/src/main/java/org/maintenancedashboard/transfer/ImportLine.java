package org.maintenancedashboard.transfer;

import java.util.Map;

/**
 * What became of one row.
 *
 * @param row line of the file on which the row begins
 * @param outcome what was, or in a dry run would be, done with it
 * @param cells the row's cells as they stand in the file, by column; absent columns are absent
 */
public record ImportLine(int row, Outcome outcome, Map<EquipmentColumn, String> cells) {

    /** The three ends of a row. */
    public enum Outcome { CREATED, UNCHANGED, REJECTED }

    public ImportLine {
        cells = Map.copyOf(cells);
    }

    /** The cell of a column, empty where the file does not have it. */
    public String cell(EquipmentColumn column) {
        return cells.getOrDefault(column, "");
    }
}
