package org.maintenancedashboard.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.type.ActivityTypeRow;
import org.maintenancedashboard.maintenance.type.ActivityTypes;
import org.maintenancedashboard.schedule.ScheduleFilter;
import org.maintenancedashboard.schedule.ScheduleRow;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The list of schedules; its whole state is in the address. */
@Named("scheduleList")
@RequestScoped
public class SchedulesView {

    private static final int SIZE = 50;

    @Inject
    private Schedules schedules;

    @Inject
    private ActivityTypes types;

    @Inject
    private Targets targets;

    @Inject
    private SiteSelection site;

    @Inject
    private Caller caller;

    private String search;
    private Long equipmentId;
    private Long activityTypeId;
    private Boolean active;
    private String sort;
    private int page;
    private Page<ScheduleRow> rows;
    private List<ActivityTypeRow> choices;

    public Page<ScheduleRow> getRows() {
        if (rows == null) {
            List<String> order = sort == null || !Schedules.SORTING.fields().contains(sort.replaceFirst("^-", "")) ? List.of() : List.of(sort);
            rows = schedules.page(SiteScope.everything().narrowedTo(site.selected()),
                    new ScheduleFilter(equipmentId, null, activityTypeId, null, active, search), new PageRequest(Math.max(page, 0) * SIZE, SIZE, order));
        }
        return rows;
    }

    /** The address of what is shown. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("equipmentId", equipmentId);
        parameters.put("activityTypeId", activityTypeId);
        parameters.put("active", active);
        parameters.put("sort", sort);
        parameters.put("page", page == 0 ? null : page);
        return new Address("/schedules", parameters);
    }

    public boolean isFiltered() {
        return search != null || equipmentId != null || activityTypeId != null || active != null;
    }

    public boolean isWritable() {
        return caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
    }

    public List<ActivityTypeRow> getTypes() {
        if (choices == null) {
            choices = types.listChoices();
        }
        return choices;
    }

    public String getTypeName() {
        return getTypes().stream().filter(type -> type.id().equals(activityTypeId)).map(ActivityTypeRow::name).findFirst().orElse("?");
    }

    public String getEquipmentName() {
        return targets.findEquipment(equipmentId).map(Ref::name).orElse("?");
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Long getEquipmentId() {
        return equipmentId;
    }

    public void setEquipmentId(Long equipmentId) {
        this.equipmentId = equipmentId;
    }

    public Long getActivityTypeId() {
        return activityTypeId;
    }

    public void setActivityTypeId(Long activityTypeId) {
        this.activityTypeId = activityTypeId;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
