package org.maintenancedashboard.transfer;

import java.util.List;

/**
 * One thing to say about a row: an error keeps the row out, a warning does not.
 *
 * @param row line of the file on which the row begins; the header is 1
 * @param column header of the cell, or empty where the whole row is meant
 * @param value the cell as it stands in the file
 * @param key message key of the sentence
 * @param arguments what the sentence names
 */
public record ImportProblem(int row, String column, String value, String key, List<Object> arguments) {

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }
}
