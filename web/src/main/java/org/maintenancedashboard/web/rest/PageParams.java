package org.maintenancedashboard.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.PageRequest;

/** Which part of a list a client asks for, and in what order; a {@code @BeanParam} of every list. */
public class PageParams {

    @Parameter(description = "Number of the page, from 0", example = "0")
    @QueryParam("page")
    @DefaultValue("0")
    private int page;

    @Parameter(description = "Rows per page, 1 to 200", example = "50")
    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    @Parameter(description = "Fields to sort by, separated by commas, descending with a leading minus", example = "name,-createdAt")
    @QueryParam("sort")
    private String sort;

    /** The request for a service; a field outside the whitelist is refused by name. */
    public PageRequest request(Set<String> sortable) {
        List<String> terms = sort == null ? List.of() : Arrays.stream(sort.split(",")).map(String::strip).filter(term -> !term.isEmpty()).toList();
        for (String term : terms) {
            String field = term.startsWith("-") ? term.substring(1) : term;
            if (!sortable.contains(field)) {
                throw new Invalid("sort", "error.sort.unknown", field);
            }
        }
        if (page < 0 || size > 0 && page > Integer.MAX_VALUE / size) {
            throw new Invalid("page", "error.page.negative");
        }
        return new PageRequest(page * size, size, terms);
    }
}
