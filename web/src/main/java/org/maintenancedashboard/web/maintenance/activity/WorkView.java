package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The list of work; its whole state is in the address. Without a state asked for it shows open work, {@code status=all} shows every state. */
@Named("workList")
@RequestScoped
public class WorkView {

    private static final int SIZE = 50;
    private static final String STATUS = "status";
    private static final String OVERDUE = "overdue";
    private static final String ASSIGNED = "assignedToId";

    @Inject
    private Activities activities;

    @Inject
    private Conditions conditions;

    @Inject
    private SiteSelection site;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private Page<ActivityRow> rows;
    private List<FilterChip> chips;

    public Page<ActivityRow> getRows() {
        if (rows == null) {
            String sort = asked.get("sort");
            List<String> order = sort == null || !Activities.SORTING.fields().contains(sort.replaceFirst("^-", "")) ? List.of() : List.of(sort);
            Long page = Conditions.number(asked.get("page"));
            rows = activities.page(SiteScope.everything().narrowedTo(site.selected()), conditions.filter(asked, ActivityStatus.OPEN),
                    new PageRequest(page == null ? 0 : page.intValue() * SIZE, SIZE, order));
        }
        return rows;
    }

    /** The parameters of the address by name. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** The address of what is shown. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>(asked);
        return new Address("/work", parameters);
    }

    /** The address of the calendar with these conditions; the states are said there, for it shows every state by itself. */
    public Address getCalendar() {
        Map<String, Object> parameters = new LinkedHashMap<>(asked);
        parameters.keySet().retainAll(Conditions.NAMES);
        parameters.keySet().removeAll(List.of("from", "to"));
        if (asked.get(STATUS) == null && asked.get(OVERDUE) == null) {
            parameters.put(STATUS, ActivityStatus.OPEN.stream().map(ActivityStatus::code).sorted().collect(Collectors.joining(",")));
        }
        return new Address("/calendar", parameters);
    }

    public List<FilterChip> getChips() {
        if (chips == null) {
            chips = conditions.chips(asked, getAddress());
        }
        return chips;
    }

    /** Which of the usual views is shown: open, mine, overdue, completed, all; empty for any other set of conditions. */
    public String getTab() {
        List<String> given = Conditions.NAMES.stream().filter(name -> asked.get(name) != null).toList();
        if (given.isEmpty()) {
            return "open";
        }
        if (given.size() > 1) {
            return "";
        }
        return switch (given.get(0)) {
            case OVERDUE -> "true".equals(asked.get(OVERDUE)) ? OVERDUE : "";
            case ASSIGNED -> "me".equals(asked.get(ASSIGNED)) ? "mine" : "";
            case STATUS -> List.of("completed", "all").contains(asked.get(STATUS)) ? asked.get(STATUS) : "";
            default -> "";
        };
    }

    public boolean overdue(ActivityRow row) {
        return row.overdueAt(clock.instant());
    }

    public long daysLate(ActivityRow row) {
        return row.daysLateAt(clock.instant());
    }

    public boolean isCreatable() {
        return caller.may(Permissions.MAINTENANCE_CREATE);
    }
}
