package org.maintenancedashboard.web.transfer;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.transfer.ImportReport;

/** What the page shows of a check: the counts, and one group of its rows, 25 at a time. */
public final class CheckedTable implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 25;

    private final CheckedFile file;
    private RowGroup group;
    private int first;

    CheckedTable(ImportReport report, Locale locale) {
        file = new CheckedFile(report, locale);
        group = report.counts().rejected() > 0 ? RowGroup.ERROR : total(RowGroup.WARNING) > 0 ? RowGroup.WARNING
            : report.counts().created() > 0 ? RowGroup.CREATED : RowGroup.UNCHANGED;
    }

    /** Shows another group from its first row. */
    public void show(RowGroup chosen) {
        group = chosen;
        first = 0;
    }

    /** Turns pages forth, or back with a negative number. */
    public void turn(int pages) {
        first = Math.max(0, first + pages * PAGE_SIZE);
    }

    public ImportReport.Counts getCounts() {
        return file.counts();
    }

    /** How many rows a group has. */
    public int total(RowGroup of) {
        return file.group(of).total();
    }

    public RowGroup getGroup() {
        return group;
    }

    public RowGroup[] getGroups() {
        return RowGroup.values();
    }

    public List<String> getHeaders() {
        return file.group(group).headers();
    }

    public List<CheckedRow> getRows() {
        List<CheckedRow> rows = file.group(group).rows();
        return rows.subList(Math.min(first, rows.size()), Math.min(first + PAGE_SIZE, rows.size()));
    }

    /** Number of the first shown row within its group, from 1. */
    public int getFrom() {
        return first + 1;
    }

    /** Number of the last shown row within its group. */
    public int getTo() {
        return first + getRows().size();
    }

    public boolean isMore() {
        return first + PAGE_SIZE < file.group(group).rows().size();
    }
}
