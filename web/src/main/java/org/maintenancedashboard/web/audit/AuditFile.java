package org.maintenancedashboard.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maintenancedashboard.audit.AuditRow;

/** Facts as a file of comma-separated values. */
final class AuditFile {

    private static final String HEAD = "id,at,actor,action,entity,entityId,address,correlation,changes,place\r\n";

    private AuditFile() {
    }

    static String of(List<AuditRow> rows) {
        return HEAD + rows.stream().map(AuditFile::line).collect(Collectors.joining());
    }

    private static String line(AuditRow row) {
        String changes = row.changes().stream().map(change -> change.field() + ": " + shown(change.before()) + " > " + shown(change.after()))
                .collect(Collectors.joining("; "));
        return Stream.of(row.id(), row.at(), row.actor(), row.action(), row.entity(), row.entityId(), row.address(), row.correlation(), changes, row.position())
                .map(AuditFile::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String shown(String value) {
        return value == null ? "" : value;
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[,\"\\r\\n;].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
