package org.maintenancedashboard.web.schedule.mismatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.mismatch.Mismatch;
import org.maintenancedashboard.schedule.mismatch.MismatchList;
import org.maintenancedashboard.schedule.mismatch.Mismatches;
import org.maintenancedashboard.web.common.Toasts;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The page of generated work that no longer matches its schedule. */
@Named("mismatches")
@ViewScoped
public class MismatchesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Mismatches mismatches;

    @Inject
    private transient SiteSelection site;

    @Inject
    private transient Caller caller;

    private Long scheduleId;
    private ArrayList<Mismatch> rows;
    private boolean truncated;
    private Map<Long, Boolean> chosen = new HashMap<>();
    private boolean all;

    /** Looks for such work, of the schedule in the address where there is one. */
    public void open() {
        if (rows == null) {
            MismatchList found = mismatches.list(site.scope(), scheduleId);
            rows = new ArrayList<>(found.items());
            truncated = found.truncated();
        }
    }

    /** Moves what is ticked and shows what is left. */
    public String move() {
        mismatches.move(chosen.entrySet().stream().filter(one -> Boolean.TRUE.equals(one.getValue())).map(Entry::getKey).toList());
        return Toasts.redirect("/schedule-mismatches" + (scheduleId == null ? "" : "?scheduleId=" + scheduleId), "mismatch.moved");
    }

    /** Ticks all that can be moved, or nothing. */
    public void tickAll() {
        rows.stream().filter(one -> one.wanted() != null).forEach(one -> chosen.put(one.activityId(), all));
    }

    /** Whether work can be moved here, and there is some that can. */
    public boolean isMovable() {
        return caller.may(Permissions.MAINTENANCE_MANAGE_ALL) && getMovableCount() > 0;
    }

    /** How many of the rows have a date to go to. */
    public long getMovableCount() {
        return rows.stream().filter(one -> one.wanted() != null).count();
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    /** Whether there may be more. */
    public boolean isTruncated() {
        return truncated;
    }

    public List<Mismatch> getRows() {
        return rows;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Long getScheduleId() {
        return scheduleId;
    }

    public void setScheduleId(Long scheduleId) {
        this.scheduleId = scheduleId;
    }
}
