package org.maintenancedashboard.web.transfer;

/** The four groups of rows behind the tiles of the import page; a row with a warning stands in two of them. */
public enum RowGroup {
    CREATED, UNCHANGED, WARNING, ERROR
}
