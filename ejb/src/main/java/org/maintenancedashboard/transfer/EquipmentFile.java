package org.maintenancedashboard.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.maintenancedashboard.common.Invalid;

/**
 * An equipment file, read but not judged.
 *
 * @param columns the known columns by their place in the file
 * @param unknownHeaders header cells that name no column
 * @param rows the rows with at least one filled cell
 */
record EquipmentFile(Map<Integer, EquipmentColumn> columns, List<String> unknownHeaders, List<FileRow> rows) {

    static final int MAX_ROWS = 100_000;

    static EquipmentFile read(byte[] file) {
        FileText text = FileText.of(file);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(text.delimiter()).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text.text())).setFormat(format).get()) {
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EquipmentFile read(CSVParser parser) {
        EquipmentFile file = null;
        int width = 0;
        long line = 1;
        while (true) {
            CSVRecord next = next(parser, line);
            if (next == null) {
                break;
            }
            if (!blank(next)) {
                if (file == null) {
                    width = width(next);
                    file = header(next);
                } else {
                    file.add(next, (int) line, width);
                }
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        if (file == null) {
            throw new Invalid("file", "import.file.empty");
        }
        return file;
    }

    private static CSVRecord next(CSVParser parser, long line) {
        try {
            var records = parser.iterator();
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw new Invalid("file", "import.file.quotes", line);
        }
    }

    private static EquipmentFile header(CSVRecord header) {
        Map<Integer, EquipmentColumn> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int index = 0; index < header.size(); index++) {
            String cell = header.get(index).strip();
            EquipmentColumn column = EquipmentColumn.named(cell).orElse(null);
            if (column != null && columns.containsValue(column)) {
                throw new Invalid("file", "import.file.headerTwice", column.header());
            }
            if (column != null) {
                columns.put(index, column);
            } else if (!cell.isEmpty()) {
                unknown.add(cell);
            }
        }
        String missing = EquipmentColumn.REQUIRED.stream().filter(column -> !columns.containsValue(column))
            .map(EquipmentColumn::header).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Invalid("file", "import.file.headersMissing", missing);
        }
        return new EquipmentFile(columns, unknown, new ArrayList<>());
    }

    /** The different values of a column that a stored item may have; asset tags as they will be. */
    List<String> values(EquipmentColumn column) {
        return rows.stream().map(row -> column == EquipmentColumn.ASSET_TAG ? row.assetTag() : row.cell(column)).filter(cell -> !cell.isEmpty()).distinct().toList();
    }

    private void add(CSVRecord cells, int line, int width) {
        if (rows.size() == MAX_ROWS) {
            throw new Invalid("file", "import.file.tooManyRows", MAX_ROWS);
        }
        Map<EquipmentColumn, String> row = new EnumMap<>(EquipmentColumn.class);
        columns.forEach((index, column) -> row.put(column, index < cells.size() ? text(cells.get(index)) : ""));
        int found = cells.size() < width ? cells.size() : Math.max(width, width(cells));
        rows.add(new FileRow(line, row, found, width));
    }

    private static String text(String cell) {
        return cell.replace("\r\n", "\n").strip();
    }

    private static boolean blank(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The number of cells without blank ones at the end. */
    private static int width(CSVRecord cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
