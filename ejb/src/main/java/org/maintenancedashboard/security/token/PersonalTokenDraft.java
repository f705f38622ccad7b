package org.maintenancedashboard.security.token;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a new token is to be: name, permission codes, whether it only reads, sites (all the user has, or these), life in days. */
public class PersonalTokenDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 100)
    @Pattern(regexp = "[^<>\\p{Cntrl}]*", message = "{user.name}")
    private String name;

    @NotEmpty(message = "{apiToken.permissions}")
    @Size(max = 100)
    private List<@NotNull String> permissions = new ArrayList<>();

    private boolean readOnly;

    private boolean allSites;

    @NotNull
    @Size(max = 1000)
    private List<@NotNull Long> siteIds = new ArrayList<>();

    @NotNull
    @Min(1)
    @Max(365)
    private Integer days = 90;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getPermissions() {
        return permissions;
    }

    public void setPermissions(List<String> permissions) {
        this.permissions = permissions;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
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

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
