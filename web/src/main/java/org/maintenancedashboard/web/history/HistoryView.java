package org.maintenancedashboard.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.history.Histories;
import org.maintenancedashboard.history.History;
import org.maintenancedashboard.history.HistoryKind;
import org.maintenancedashboard.web.common.Address;

/** What was done to one thing; kind, id and page are in the address. */
@Named("historyPage")
@RequestScoped
public class HistoryView {

    private static final int SIZE = 25;
    private static final Map<HistoryKind, String> LISTS = Map.of(HistoryKind.EQUIPMENT, "equipment", HistoryKind.LOCATION, "locations",
            HistoryKind.SCHEDULE, "schedules", HistoryKind.ACTIVITY_TYPE, "activity-types", HistoryKind.ACTIVITY, "work", HistoryKind.USER, "users",
            HistoryKind.ROLE, "roles", HistoryKind.WORKING_CALENDAR, "working-time", HistoryKind.FREEZE_WINDOW, "working-time");

    @Inject
    private Histories histories;

    private String kind;
    private Long id;
    private int page;
    private History history;

    /** Reads what the address names. */
    public void load() {
        HistoryKind known = HistoryKind.find(kind).orElseThrow(() -> new NotFound("error.notFound.history"));
        history = histories.get(SiteScope.everything(), known, id, new PageRequest(Math.min(Math.max(page, 0), Integer.MAX_VALUE / SIZE) * SIZE, SIZE, List.of()));
    }

    /** The address of what is shown. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("kind", kind);
        parameters.put("id", id);
        parameters.put("page", page == 0 ? null : page);
        return new Address("/history", parameters);
    }

    /** The page that lists things of this kind, as the navigation names it. */
    public String getList() {
        return LISTS.get(history.kind());
    }

    public History getHistory() {
        return history;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
