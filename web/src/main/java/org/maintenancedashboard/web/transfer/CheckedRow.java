package org.maintenancedashboard.web.transfer;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a checked file as the page shows it.
 *
 * @param line line of the file
 * @param cells one per shown column
 * @param sayings what is said about the row, errors first
 */
public record CheckedRow(int line, List<Cell> cells, List<Saying> sayings) implements Serializable {

    /** A cell and whether it is at fault ({@code bad}), conspicuous ({@code warnc}) or neither (empty). */
    public record Cell(String text, String tone) implements Serializable {
    }

    /** A sentence; an error keeps the row out. */
    public record Saying(String text, boolean error) implements Serializable {
    }
}
