package org.maintenancedashboard.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * How a user likes to see the pages: the zone of times that belong to no site (an IANA id, null for that of the site looked at), theme
 * {@code light}, {@code dark} or {@code system}, density {@code comfortable} or {@code compact}.
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

    static PreferencesDraft of(AppUser user) {
        PreferencesDraft draft = new PreferencesDraft();
        draft.zone = user.getZone();
        draft.theme = user.getTheme();
        draft.density = user.getDensity();
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
}
