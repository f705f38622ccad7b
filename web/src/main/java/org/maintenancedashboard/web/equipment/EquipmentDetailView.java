package org.maintenancedashboard.web.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.equipment.EquipmentDetail;
import org.maintenancedashboard.equipment.EquipmentItems;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;

/** One item: its facts, its open and past work. The tab is in the address. */
@Named("equipmentDetail")
@RequestScoped
public class EquipmentDetailView {

    private static final int SHOWN = 25;

    @Inject
    private EquipmentItems items;

    @Inject
    private Activities activities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private Long id;
    private String tab;
    private EquipmentDetail item;
    private Page<ActivityRow> open;
    private Page<ActivityRow> past;

    /** Loads the item of the address. */
    public void load() {
        if (id == null) {
            throw new NotFound("error.notFound.equipment");
        }
        item = items.get(SiteScope.everything(), id);
    }

    /** Open work by its end, the first 25. */
    public Page<ActivityRow> getOpen() {
        if (open == null) {
            open = work(ActivityStatus.OPEN, "scheduledEnd");
        }
        return open;
    }

    /** Work done or cancelled, the latest 25. */
    public Page<ActivityRow> getPast() {
        if (past == null) {
            past = work(Set.of(ActivityStatus.COMPLETED, ActivityStatus.CANCELLED), "-scheduledEnd");
        }
        return past;
    }

    private Page<ActivityRow> work(Set<ActivityStatus> statuses, String sort) {
        if (!isPlanned()) {
            return new Page<>(List.of(), 0, 0, SHOWN);
        }
        ActivityFilter filter = ActivityFilter.ofEquipment(id, statuses);
        return activities.page(SiteScope.everything(), filter, new PageRequest(0, SHOWN, List.of(sort)));
    }

    /** Whether open work should have ended by now. */
    public boolean late(ActivityRow row) {
        return row.overdueAt(clock.instant());
    }

    /** Whether a day of the site lies before today there. */
    public boolean past(LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock.withZone(ZoneId.of(item.zone()))));
    }

    public boolean isPlanned() {
        return caller.may(Permissions.MAINTENANCE_VIEW);
    }

    public boolean isWritable() {
        return caller.may(Permissions.EQUIPMENT_EDIT);
    }

    public boolean isPlanner() {
        return caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
    }

    public boolean isCreator() {
        return caller.may(Permissions.MAINTENANCE_CREATE);
    }

    public boolean isMaintenance() {
        return isPlanned() && "maintenance".equals(tab);
    }

    public EquipmentDetail getItem() {
        return item;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
