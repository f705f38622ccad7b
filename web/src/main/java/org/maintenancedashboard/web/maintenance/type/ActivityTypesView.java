package org.maintenancedashboard.web.maintenance.type;

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
import org.maintenancedashboard.maintenance.type.ActivityTypeCategories;
import org.maintenancedashboard.maintenance.type.ActivityTypeCategoryDraft;
import org.maintenancedashboard.maintenance.type.ActivityTypeCategoryRow;
import org.maintenancedashboard.maintenance.type.ActivityTypeFilter;
import org.maintenancedashboard.maintenance.type.ActivityTypeRow;
import org.maintenancedashboard.maintenance.type.ActivityTypes;
import org.maintenancedashboard.web.common.Address;

/** The list of activity types with their categories beside it; the list's whole state is in the address. */
@Named("typeList")
@RequestScoped
public class ActivityTypesView {

    private static final int SIZE = 50;

    @Inject
    private ActivityTypes types;

    @Inject
    private ActivityTypeCategories categories;

    @Inject
    private Caller caller;

    private String search;
    private Long categoryId;
    private String sort;
    private int page;
    private Page<ActivityTypeRow> rows;
    private List<ActivityTypeCategoryRow> groups;
    private final ActivityTypeCategoryDraft draft = new ActivityTypeCategoryDraft();

    public Page<ActivityTypeRow> getRows() {
        if (rows == null) {
            List<String> order = sort == null || !ActivityTypes.SORTING.fields().contains(sort.replaceFirst("^-", "")) ? List.of() : List.of(sort);
            rows = types.page(new ActivityTypeFilter(search, categoryId, null), new PageRequest(Math.max(page, 0) * SIZE, SIZE, order));
        }
        return rows;
    }

    /** The address of what is shown. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("categoryId", categoryId);
        parameters.put("sort", sort);
        parameters.put("page", page == 0 ? null : page);
        return new Address("/activity-types", parameters);
    }

    public boolean isFiltered() {
        return search != null || categoryId != null;
    }

    public boolean isWritable() {
        return caller.may(Permissions.MAINTENANCE_MANAGE_ALL);
    }

    public List<ActivityTypeCategoryRow> getCategories() {
        if (groups == null) {
            groups = categories.page(new PageRequest(0, PageRequest.MAX_SIZE, List.of())).items();
        }
        return groups;
    }

    public String getCategoryName() {
        return getCategories().stream().filter(category -> category.id().equals(categoryId)).map(ActivityTypeCategoryRow::name).findFirst().orElse("?");
    }

    /** Adds the category whose name was typed. */
    public void add() {
        categories.create(draft);
        draft.setName(null);
        groups = null;
    }

    /** Deletes an unused category. */
    public void remove(Long id) {
        categories.delete(id, null);
        groups = null;
    }

    public ActivityTypeCategoryDraft getDraft() {
        return draft;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
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
