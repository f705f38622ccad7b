package org.maintenancedashboard.web.transfer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maintenancedashboard.transfer.EquipmentColumn;
import org.maintenancedashboard.transfer.ImportLine;
import org.maintenancedashboard.transfer.ImportLine.Outcome;
import org.maintenancedashboard.transfer.ImportProblem;
import org.maintenancedashboard.transfer.ImportReport;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.transfer.CheckedRow.Cell;
import org.maintenancedashboard.web.transfer.CheckedRow.Saying;

/** The result of a check in the four groups that the page can show. */
final class CheckedFile implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 1_000;
    private static final List<EquipmentColumn> ALWAYS = List.of(EquipmentColumn.NAME, EquipmentColumn.MANUFACTURER_SERIAL,
        EquipmentColumn.ASSET_TAG, EquipmentColumn.CATEGORY, EquipmentColumn.LOCATION);

    private final ImportReport.Counts counts;
    private final Map<RowGroup, Rows> groups = new EnumMap<>(RowGroup.class);

    CheckedFile(ImportReport report, Locale locale) {
        counts = report.counts();
        Map<Integer, List<ImportProblem>> errors = byRow(report.errors());
        Map<Integer, List<ImportProblem>> warnings = byRow(report.warnings());
        for (RowGroup group : RowGroup.values()) {
            List<ImportLine> lines = report.lines().stream().filter(line -> switch (group) {
                case CREATED -> line.outcome() == Outcome.CREATED;
                case UNCHANGED -> line.outcome() == Outcome.UNCHANGED;
                case WARNING -> warnings.containsKey(line.row());
                case ERROR -> line.outcome() == Outcome.REJECTED;
            }).toList();
            groups.put(group, rows(lines, new Said(errors, warnings, locale)));
        }
    }

    ImportReport.Counts counts() {
        return counts;
    }

    Rows group(RowGroup group) {
        return groups.get(group);
    }

    private static Map<Integer, List<ImportProblem>> byRow(List<ImportProblem> problems) {
        return problems.stream().collect(Collectors.groupingBy(ImportProblem::row));
    }

    private static Rows rows(List<ImportLine> lines, Said said) {
        List<ImportLine> shown = lines.subList(0, Math.min(lines.size(), MOST_ROWS));
        List<EquipmentColumn> columns = Stream.of(EquipmentColumn.values())
            .filter(column -> ALWAYS.contains(column) || shown.stream().anyMatch(line -> !said.tone(line.row(), column).isEmpty())).toList();
        List<CheckedRow> rows = new ArrayList<>();
        for (ImportLine line : shown) {
            rows.add(new CheckedRow(line.row(), columns.stream().map(column -> new Cell(line.cell(column), said.tone(line.row(), column))).toList(),
                said.about(line.row())));
        }
        return new Rows(lines.size(), columns.stream().map(EquipmentColumn::header).toList(), rows);
    }

    /** One group: how many rows it has, the headers of the shown columns, and the first rows. */
    record Rows(int total, List<String> headers, List<CheckedRow> rows) implements Serializable {
    }

    private record Said(Map<Integer, List<ImportProblem>> errors, Map<Integer, List<ImportProblem>> warnings, Locale locale) {

        String tone(int row, EquipmentColumn column) {
            return names(errors, row, column) ? "bad" : names(warnings, row, column) ? "warnc" : "";
        }

        List<Saying> about(int row) {
            Function<ImportProblem, String> text = problem -> Texts.text(locale, problem.key(), problem.arguments());
            return Stream.concat(errors.getOrDefault(row, List.of()).stream().map(problem -> new Saying(text.apply(problem), true)),
                warnings.getOrDefault(row, List.of()).stream().map(problem -> new Saying(text.apply(problem), false))).toList();
        }

        private static boolean names(Map<Integer, List<ImportProblem>> problems, int row, EquipmentColumn column) {
            return problems.getOrDefault(row, List.of()).stream().anyMatch(problem -> problem.column().equals(column.header()));
        }
    }
}
