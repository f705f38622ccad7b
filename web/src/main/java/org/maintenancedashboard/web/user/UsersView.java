package org.maintenancedashboard.web.user;

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
import org.maintenancedashboard.security.user.UserFilter;
import org.maintenancedashboard.security.user.UserRow;
import org.maintenancedashboard.security.user.Users;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The list of users; its whole state is in the address. */
@Named("userList")
@RequestScoped
public class UsersView {

    private static final int SIZE = 50;

    @Inject
    private Users users;

    @Inject
    private SiteSelection site;

    @Inject
    private Caller caller;

    private String search;
    private Long roleId;
    private Boolean active;
    private String sort;
    private int page;
    private Page<UserRow> rows;
    private List<Ref> roles;

    public Page<UserRow> getRows() {
        if (rows == null) {
            List<String> order = sort == null || !Users.SORTING.fields().contains(sort.replaceFirst("^-", "")) ? List.of() : List.of(sort);
            rows = users.page(site.scope(), new UserFilter(search, roleId, null, active), new PageRequest(Math.max(page, 0) * SIZE, SIZE, order));
        }
        return rows;
    }

    /** The address of what is shown. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("roleId", roleId);
        parameters.put("active", active);
        parameters.put("sort", sort);
        parameters.put("page", page == 0 ? null : page);
        return new Address("/users", parameters);
    }

    public boolean isFiltered() {
        return search != null || roleId != null || active != null;
    }

    public boolean isWritable() {
        return caller.may(Permissions.USERS_MANAGE);
    }

    public List<Ref> getRoles() {
        if (roles == null) {
            roles = users.listRoles();
        }
        return roles;
    }

    public String getRoleName() {
        return getRoles().stream().filter(role -> role.id().equals(roleId)).map(Ref::name).findFirst().orElse("?");
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
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
