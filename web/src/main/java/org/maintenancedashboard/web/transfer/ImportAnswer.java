package org.maintenancedashboard.web.transfer;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.transfer.ImportMode;
import org.maintenancedashboard.transfer.ImportProblem;
import org.maintenancedashboard.transfer.ImportReport;
import org.maintenancedashboard.web.common.Texts;

/** The answer to an import. */
@Schema(description = "What an import did, or in a dry run would have done")
public record ImportAnswer(
        @Schema(description = "Whether everything was rolled back") boolean dryRun,
        @Schema(implementation = String.class, enumeration = {"all", "valid"}, examples = "valid") ImportMode mode,
        @Schema(description = "Rows with at least one filled cell, without the header", examples = "100") int rows,
        @Schema(description = "Items stored", examples = "97") int created,
        @Schema(description = "Rows that say what is stored already", examples = "0") int unchanged,
        @Schema(description = "Rows with at least one error", examples = "3") int rejected,
        @Schema(examples = "0") int sitesCreated,
        @Schema(examples = "103") int locationsCreated,
        @Schema(examples = "1") int categoriesCreated,
        @Schema(description = "What keeps rows out") List<Finding> errors,
        @Schema(description = "What is worth a look") List<Finding> warnings) {

    static ImportAnswer of(ImportReport report, Locale locale) {
        ImportReport.Counts counts = report.counts();
        return new ImportAnswer(report.options().dryRun(), report.options().mode(), counts.rows(), counts.created(), counts.unchanged(),
            counts.rejected(), counts.sitesCreated(), counts.locationsCreated(), counts.categoriesCreated(),
            findings(report.errors(), locale), findings(report.warnings(), locale));
    }

    private static List<Finding> findings(List<ImportProblem> problems, Locale locale) {
        return problems.stream().map(problem -> new Finding(problem.row(), problem.column(), problem.value(),
            Texts.text(locale, problem.key(), problem.arguments()))).toList();
    }

    /** One thing said about a row. */
    @Schema(name = "ImportFinding")
    public record Finding(
            @Schema(description = "Line of the file on which the row begins; the header is 1", examples = "5") int row,
            @Schema(description = "Header of the cell; empty where the whole row is meant", examples = "Location") String column,
            @Schema(description = "The cell as it stands in the file", examples = "Hall <2>") String value,
            @Schema(examples = "The location “Hall <2>” contains < and >. Leave them out.") String message) {
    }
}
