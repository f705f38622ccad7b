package org.maintenancedashboard.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is said about the rows while they are read. */
final class Findings {

    private final List<ImportProblem> errors = new ArrayList<>();
    private final List<ImportProblem> warnings = new ArrayList<>();
    private final Set<Integer> rejected = new HashSet<>();

    void error(FileRow row, EquipmentColumn column, String key, Object... arguments) {
        errors.add(problem(row, column, key, arguments));
        rejected.add(row.line());
    }

    void warning(FileRow row, EquipmentColumn column, String key, Object... arguments) {
        warnings.add(problem(row, column, key, arguments));
    }

    void unknownColumn(String header) {
        warnings.add(new ImportProblem(1, header, header, "import.column.unknown", List.of(header)));
    }

    boolean rejected(FileRow row) {
        return rejected.contains(row.line());
    }

    int rejectedRows() {
        return rejected.size();
    }

    List<ImportProblem> errors() {
        return sorted(errors);
    }

    List<ImportProblem> warnings() {
        return sorted(warnings);
    }

    private static ImportProblem problem(FileRow row, EquipmentColumn column, String key, Object... arguments) {
        String header = column == null ? "" : column.header();
        String value = column == null ? "" : row.cell(column);
        return new ImportProblem(row.line(), header, value, key, List.of(arguments));
    }

    private static List<ImportProblem> sorted(List<ImportProblem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(ImportProblem::row)).toList();
    }
}
