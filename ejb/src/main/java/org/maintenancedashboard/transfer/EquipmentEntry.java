package org.maintenancedashboard.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.maintenancedashboard.common.YearOfFourDigits;

/**
 * A row read as an item of equipment: every value in the one way it is written ({@code 2025-01-15}, {@code active}, {@code true}).
 *
 * @param row the row as it stands in the file
 * @param values the values of the columns in the file
 */
record EquipmentEntry(FileRow row, Map<EquipmentColumn, String> values) {

    private static final Set<String> STATUSES = Set.of("active", "inactive", "maintenance", "retired");
    private static final Set<String> YES = Set.of("true", "1", "yes");
    private static final Set<String> NO = Set.of("false", "0", "no");
    private static final Set<EquipmentColumn> DATES = Set.of(EquipmentColumn.DGA_DUE_DATE, EquipmentColumn.NEXT_MAINTENANCE_DATE,
        EquipmentColumn.COMMISSIONING_DATE, EquipmentColumn.WARRANTY_EXPIRY_DATE);

    /** Reads a row; whatever is wrong with a cell goes to the findings. */
    static EquipmentEntry of(FileRow row, Findings findings) {
        Map<EquipmentColumn, String> values = new EnumMap<>(EquipmentColumn.class);
        if (row.uneven()) {
            findings.error(row, null, "import.row.cells", row.found(), row.expected());
            return new EquipmentEntry(row, values);
        }
        row.cells().forEach((column, cell) -> values.put(column, read(row, column, cell, findings)));
        String tag = row.assetTag();
        if (row.cell(EquipmentColumn.ASSET_TAG).isEmpty() && tag.length() > EquipmentColumn.ASSET_TAG.maxLength()) {
            findings.error(row, EquipmentColumn.ASSET_TAG, "import.assetTag.tooLong", EquipmentColumn.ASSET_TAG.maxLength());
        }
        values.put(EquipmentColumn.ASSET_TAG, tag);
        return new EquipmentEntry(row, values);
    }

    String value(EquipmentColumn column) {
        return values.getOrDefault(column, "");
    }

    LocalDate date(EquipmentColumn column) {
        return value(column).isEmpty() ? null : LocalDate.parse(value(column));
    }

    boolean active() {
        return !"false".equals(value(EquipmentColumn.IS_ACTIVE));
    }

    LocationPath path() {
        return LocationPath.of(value(EquipmentColumn.LOCATION));
    }

    /** The headers of the columns of the file in which another item differs. */
    List<String> differences(Map<EquipmentColumn, String> other) {
        return row.cells().keySet().stream().filter(column -> !same(column, value(column), other.getOrDefault(column, "")))
            .map(EquipmentColumn::header).toList();
    }

    private static boolean same(EquipmentColumn column, String one, String other) {
        boolean byName = column == EquipmentColumn.CATEGORY || column == EquipmentColumn.LOCATION;
        return byName ? one.equalsIgnoreCase(other) : one.equals(other);
    }

    private static String read(FileRow row, EquipmentColumn column, String cell, Findings findings) {
        if (cell.isEmpty() && column.required()) {
            findings.error(row, column, "import.cell.missing", column.header());
        } else if (cell.length() > column.maxLength()) {
            findings.error(row, column, "import.cell.tooLong", column.header(), column.maxLength());
        } else if (column == EquipmentColumn.LOCATION && !cell.isEmpty()) {
            return location(row, cell, findings);
        } else if (column == EquipmentColumn.STATUS) {
            return status(row, cell, findings);
        } else if (column == EquipmentColumn.IS_ACTIVE) {
            return flag(row, cell, findings);
        } else if (DATES.contains(column) && !cell.isEmpty()) {
            return date(row, column, cell, findings);
        }
        return cell;
    }

    private static String location(FileRow row, String cell, Findings findings) {
        LocationPath path = LocationPath.of(cell);
        String forbidden = LocationPath.forbiddenIn(cell);
        if (!forbidden.isEmpty()) {
            findings.error(row, EquipmentColumn.LOCATION, "import.location.characters", cell, forbidden);
        } else if (path.hasBlankLevel()) {
            findings.error(row, EquipmentColumn.LOCATION, "import.location.blankLevel", cell);
        } else if (path.hasLongLevel()) {
            findings.error(row, EquipmentColumn.LOCATION, "import.location.longLevel", LocationPath.MAX_NAME);
        } else if (path.tooDeep()) {
            findings.error(row, EquipmentColumn.LOCATION, "import.location.tooDeep", path.levels().size(), LocationPath.MAX_LEVELS);
        }
        return path.toString();
    }

    private static String status(FileRow row, String cell, Findings findings) {
        String status = cell.toLowerCase(Locale.ROOT).replace("under maintenance", "maintenance");
        if (STATUSES.contains(status)) {
            return status;
        }
        if (!cell.isEmpty()) {
            findings.warning(row, EquipmentColumn.STATUS, "import.status.unknown", cell);
        }
        return "active";
    }

    private static String flag(FileRow row, String cell, Findings findings) {
        String flag = cell.toLowerCase(Locale.ROOT);
        if (!cell.isEmpty() && !YES.contains(flag) && !NO.contains(flag)) {
            findings.error(row, EquipmentColumn.IS_ACTIVE, "import.cell.flag", cell);
        }
        return Boolean.toString(!NO.contains(flag));
    }

    private static String date(FileRow row, EquipmentColumn column, String cell, Findings findings) {
        try {
            LocalDate day = LocalDate.parse(cell);
            if (YearOfFourDigits.Check.isIn(day)) {
                return day.toString();
            }
        } catch (DateTimeParseException unreadable) {
            return refused(row, column, cell, findings);
        }
        return refused(row, column, cell, findings);
    }

    private static String refused(FileRow row, EquipmentColumn column, String cell, Findings findings) {
        findings.error(row, column, "import.cell.date", cell, column.header());
        return cell;
    }
}
