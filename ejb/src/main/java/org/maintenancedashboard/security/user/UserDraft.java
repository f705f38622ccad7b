package org.maintenancedashboard.security.user;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The editable shape of a user. The user name is given once; later only the same one is accepted. */
public class UserDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    @NotBlank
    @Size(min = 3, max = 150)
    @Pattern(regexp = "[a-z0-9._@-]*", message = "{user.username}")
    private String username;

    @Size(max = 150)
    @Pattern(regexp = "[^<>\\p{Cntrl}]*", message = "{user.name}")
    private String firstName;

    @Size(max = 150)
    @Pattern(regexp = "[^<>\\p{Cntrl}]*", message = "{user.name}")
    private String lastName;

    @Email
    @Size(max = 254)
    private String email;

    @NotNull
    private Long roleId;

    private boolean allSites;

    @NotNull
    @Size(max = 1000)
    private List<@NotNull Long> siteIds = new ArrayList<>();

    /** The draft that changes nothing of a stored user. */
    public static UserDraft of(UserDetail detail) {
        UserDraft draft = new UserDraft();
        draft.id = detail.id();
        draft.version = detail.version();
        draft.username = detail.username();
        draft.firstName = detail.firstName();
        draft.lastName = detail.lastName();
        draft.email = detail.email();
        draft.roleId = detail.role() == null ? null : detail.role().id();
        draft.allSites = detail.allSites();
        draft.siteIds = new ArrayList<>(detail.sites().stream().map(site -> site.id()).toList());
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    public boolean isAllSites() {
        return allSites;
    }

    public void setAllSites(boolean allSites) {
        this.allSites = allSites;
    }

    public List<Long> getSiteIds() {
        return siteIds;
    }

    public void setSiteIds(List<Long> siteIds) {
        this.siteIds = siteIds;
    }
}
