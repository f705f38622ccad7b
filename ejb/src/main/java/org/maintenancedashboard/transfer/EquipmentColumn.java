package org.maintenancedashboard.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of an equipment file in the order in which files are written, with their longest text. */
public enum EquipmentColumn {
    NAME("Name", 200),
    CATEGORY("Category", 100),
    MANUFACTURER_SERIAL("Manufacturer Serial", 100),
    ASSET_TAG("Asset Tag", 100),
    LOCATION("Location", Integer.MAX_VALUE),
    STATUS("Status", Integer.MAX_VALUE),
    MANUFACTURER("Manufacturer", 100),
    MODEL_NUMBER("Model Number", 100),
    POWER_RATINGS("Power Ratings", 200),
    TRIP_SETPOINTS("Trip Setpoints", 200),
    WARRANTY_DETAILS("Warranty Details", 10_000),
    INSTALLED_UPGRADES("Installed Upgrades", 10_000),
    DGA_DUE_DATE("DGA Due Date", Integer.MAX_VALUE),
    NEXT_MAINTENANCE_DATE("Next Maintenance Date", Integer.MAX_VALUE),
    COMMISSIONING_DATE("Commissioning Date", Integer.MAX_VALUE),
    WARRANTY_EXPIRY_DATE("Warranty Expiry Date", Integer.MAX_VALUE),
    IS_ACTIVE("Is Active", Integer.MAX_VALUE);

    /** Without these a file is not an equipment file, and a row without them is not an item. */
    public static final List<EquipmentColumn> REQUIRED = List.of(NAME, CATEGORY, MANUFACTURER_SERIAL, LOCATION);

    private final String header;
    private final int maxLength;

    EquipmentColumn(String header, int maxLength) {
        this.header = header;
        this.maxLength = maxLength;
    }

    /** The name in the header line. */
    public String header() {
        return header;
    }

    int maxLength() {
        return maxLength;
    }

    boolean required() {
        return REQUIRED.contains(this);
    }

    /** The column a header cell names; case, spaces and underscores do not matter. */
    static Optional<EquipmentColumn> named(String cell) {
        return Arrays.stream(values()).filter(column -> plain(column.header).equals(plain(cell))).findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0_]+", "").toLowerCase(Locale.ROOT);
    }
}
