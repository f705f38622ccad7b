package org.maintenancedashboard.web.audit;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.maintenancedashboard.audit.AuditRow;

/** Facts as a file: comma-separated values, one fact on one line, in which no cell begins a formula; or JSON. */
final class AuditFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("id", "at", "actor", "asWhom", "action", "entity", "entityId", "address",
            "correlation", "changes", "place").get();

    private AuditFile() {
    }

    static String csv(List<AuditRow> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (AuditRow row : rows) {
                String changes = row.changes().stream().map(change -> change.field() + ": " + shown(change.before()) + " > " + shown(change.after()))
                        .collect(Collectors.joining("; "));
                printer.printRecord(Stream.of(row.id(), shown(row.at()), row.actor(), shown(row.asWhom()), row.action(), row.entity(), shown(row.entityId()),
                        shown(row.address()), shown(row.correlation()), changes, shown(row.position())).map(AuditFile::cell));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    static String json(List<AuditRow> rows) {
        return JsonbBuilder.create().toJson(rows);
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Control characters become spaces, and what a spreadsheet would calculate is text. */
    private static String cell(Object value) {
        String text = value.toString().replaceAll("\\p{Cntrl}", " ");
        return text.stripLeading().matches("[=+\\-@].*") ? "'" + text : text;
    }
}
