package org.maintenancedashboard.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * How a user likes to see the pages: the zone of times that belong to no site (an IANA id, null for that of the site looked at), theme
 * {@code light}, {@code dark} or {@code system}, density {@code comfortable} or {@code compact}, locale {@code en}, {@code de}, {@code fr} or null
 * for what the browser says; and of which events mail is wanted: work assigned to the user, due soon, overdue, and approvals the user can give.
 */
public class PreferencesDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 100)
    private String zone;

    @NotNull
    @Pattern(regexp = "light|dark|system", message = "{preferences.choice}")
    private String theme = "system";

    @NotNull
    @Pattern(regexp = "comfortable|compact", message = "{preferences.choice}")
    private String density = "comfortable";

    @Pattern(regexp = "en|de|fr", message = "{preferences.choice}")
    private String locale;

    private boolean mailAssigned = true;
    private boolean mailDueSoon = true;
    private boolean mailOverdue = true;
    private boolean mailApproval = true;

    static PreferencesDraft of(AppUser user) {
        PreferencesDraft draft = new PreferencesDraft();
        draft.zone = user.getZone();
        draft.theme = user.getTheme();
        draft.density = user.getDensity();
        draft.locale = user.getLocale();
        draft.mailAssigned = user.isMailAssigned();
        draft.mailDueSoon = user.isMailDueSoon();
        draft.mailOverdue = user.isMailOverdue();
        draft.mailApproval = user.isMailApproval();
        return draft;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = density;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public boolean isMailAssigned() {
        return mailAssigned;
    }

    public void setMailAssigned(boolean mailAssigned) {
        this.mailAssigned = mailAssigned;
    }

    public boolean isMailDueSoon() {
        return mailDueSoon;
    }

    public void setMailDueSoon(boolean mailDueSoon) {
        this.mailDueSoon = mailDueSoon;
    }

    public boolean isMailOverdue() {
        return mailOverdue;
    }

    public void setMailOverdue(boolean mailOverdue) {
        this.mailOverdue = mailOverdue;
    }

    public boolean isMailApproval() {
        return mailApproval;
    }

    public void setMailApproval(boolean mailApproval) {
        this.mailApproval = mailApproval;
    }
}
