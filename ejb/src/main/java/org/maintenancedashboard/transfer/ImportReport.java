package org.maintenancedashboard.transfer;

import java.io.Serializable;
import java.util.List;

/**
 * The result of an import, the same for a dry run.
 *
 * @param options how the file was imported
 * @param counts how many rows and things
 * @param errors in the order of the file
 * @param warnings in the order of the file
 * @param lines every row with what became of it, in the order of the file
 */
public record ImportReport(ImportOptions options, Counts counts, List<ImportProblem> errors, List<ImportProblem> warnings, List<ImportLine> lines) {

    public ImportReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        lines = List.copyOf(lines);
    }

    /**
     * How many.
     *
     * @param rows rows with at least one filled cell, without the header
     * @param created items stored
     * @param unchanged rows that say what is stored already
     * @param rejected rows with at least one error
     */
    public record Counts(int rows, int created, int unchanged, int rejected, int sitesCreated, int locationsCreated, int categoriesCreated)
        implements Serializable {
    }
}
