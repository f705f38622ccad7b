package org.maintenancedashboard.web.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.equipment.EquipmentFilter;
import org.maintenancedashboard.equipment.EquipmentItems;
import org.maintenancedashboard.equipment.EquipmentRow;
import org.maintenancedashboard.equipment.EquipmentStatus;
import org.maintenancedashboard.maintenance.outlook.NextWork;
import org.maintenancedashboard.maintenance.outlook.Outlooks;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The list of equipment with what is next for each item; its whole state is in the address. */
@Named("equipmentList")
@RequestScoped
public class EquipmentListView {

    private static final int SIZE = 25;

    @Inject
    private EquipmentItems items;

    @Inject
    private Outlooks outlooks;

    @Inject
    private SiteSelection site;

    @Inject
    private Caller caller;

    private final Map<String, String> asked = new HashMap<>();
    private Page<EquipmentRow> rows;
    private Map<Long, NextWork> next;

    public Page<EquipmentRow> getRows() {
        if (rows == null) {
            String sort = asked.get("sort");
            List<String> order = sort == null || !EquipmentItems.SORTING.fields().contains(sort.replaceFirst("^-", "")) ? List.of() : List.of(sort);
            rows = items.page(scope(), filter(getStatus()), new PageRequest(Math.max(number("page", 0), 0) * SIZE, SIZE, order));
        }
        return rows;
    }

    /** What is next for the items shown, by their ids; empty for who may not see maintenance. */
    public Map<Long, NextWork> getNext() {
        if (next == null) {
            next = isPlanned() ? outlooks.listNext(scope(), getRows().items().stream().map(EquipmentRow::id).toList()) : Map.of();
        }
        return next;
    }

    /** Whether the caller sees maintenance. */
    public boolean isPlanned() {
        return caller.may(Permissions.MAINTENANCE_VIEW);
    }

    public boolean isWritable() {
        return caller.may(Permissions.EQUIPMENT_CREATE);
    }

    /** How many items are in a state, whatever else the address asks for. */
    public long count(EquipmentStatus status) {
        return items.count(scope(), new EquipmentFilter(null, null, null, null, null, status, null));
    }

    /** The address of what is shown. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String name : List.of("search", "categoryId", "locationId", "below", "status", "active", "sort", "page")) {
            parameters.put(name, asked.get(name));
        }
        return new Address("/equipment", parameters);
    }

    public boolean isFiltered() {
        return asked.entrySet().stream().anyMatch(entry -> entry.getValue() != null && !List.of("sort", "page").contains(entry.getKey()));
    }

    /** The state asked for; null where none or an unknown one is. */
    public EquipmentStatus getStatus() {
        for (EquipmentStatus status : EquipmentStatus.values()) {
            if (status.code().equals(asked.get("status"))) {
                return status;
            }
        }
        return null;
    }

    public EquipmentStatus[] getStatuses() {
        return EquipmentStatus.values();
    }

    /** The parameters of the address as they came. */
    public Map<String, String> getAsked() {
        return asked;
    }

    private EquipmentFilter filter(EquipmentStatus status) {
        return new EquipmentFilter(asked.get("search"), id("categoryId"), id("locationId"),
                flag("below"), null, status, flag("active"));
    }

    private Boolean flag(String name) {
        return asked.get(name) == null ? null : Boolean.valueOf(asked.get(name));
    }

    private SiteScope scope() {
        return SiteScope.everything().narrowedTo(site.selected());
    }

    private Long id(String name) {
        int number = number(name, -1);
        return asked.get(name) == null ? null : Long.valueOf(number);
    }

    private int number(String name, int otherwise) {
        String value = asked.get(name);
        return value != null && value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }
}
