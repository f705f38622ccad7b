package org.maintenancedashboard.common;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns sort terms into an order-by clause from a whitelist.
 *
 * @param columns the expression behind each sortable field; nothing else ever reaches the query
 * @param last the order that decides last, and alone where no term is given
 */
public record Sorting(Map<String, String> columns, String last) {

    public Sorting {
        columns = Map.copyOf(columns);
    }

    /** The fields one may sort by. */
    public Set<String> fields() {
        return columns.keySet();
    }

    /** The clause with its leading blank; an unknown field is refused under {@code sort}. */
    public String orderBy(PageRequest request) {
        return " order by " + request.sort().stream().map(this::term).collect(Collectors.joining("")) + last;
    }

    private String term(String term) {
        boolean down = term.startsWith("-");
        String field = down ? term.substring(1) : term;
        String column = columns.get(field);
        if (column == null) {
            throw new Invalid("sort", "error.sort.unknown", field);
        }
        return column + (down ? " desc nulls last, " : " asc nulls last, ");
    }
}
