package org.maintenancedashboard.demo;

import java.util.ArrayList;
import java.util.List;

/** Rows for one table, in the order they are inserted; stamped ones get the four stamp columns when they are written. */
final class Rows {

    private final String table;
    private final List<String> columns;
    private final boolean stamped;
    private final List<Object[]> values = new ArrayList<>();

    private Rows(String table, boolean stamped, String... columns) {
        this.table = table;
        this.stamped = stamped;
        this.columns = List.of(columns);
    }

    static Rows plain(String table, String... columns) {
        return new Rows(table, false, columns);
    }

    static Rows stamped(String table, String... columns) {
        return new Rows(table, true, columns);
    }

    void add(Object... row) {
        if (row.length != columns.size()) {
            throw new IllegalArgumentException(table + " has " + columns.size() + " columns, not " + row.length);
        }
        values.add(row);
    }

    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }

    boolean isStamped() {
        return stamped;
    }

    List<Object[]> values() {
        return values;
    }

    /** All values of one column. */
    List<Object> column(String name) {
        int index = columns.indexOf(name);
        return values.stream().map(row -> row[index]).toList();
    }
}
