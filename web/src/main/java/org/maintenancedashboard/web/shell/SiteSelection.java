package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.security.Sites;

/** The site this session works on, or all of them. Only an id: what the caller may see is decided by the services. */
@Named("siteSelection")
@SessionScoped
public class SiteSelection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sites sites;

    private Long selectedId;

    /** The selected site's id, null for all sites. */
    public Long selected() {
        return selectedId;
    }

    public Long getSelectedId() {
        return selectedId;
    }

    /** What the caller may see, narrowed to the selected site. */
    public SiteScope scope() {
        return sites.scope().narrowedTo(selectedId);
    }

    /** Takes {@code all} or a site's id; anything else changes nothing. */
    public void choose(String site) {
        if ("all".equals(site)) {
            selectedId = null;
        } else if (site != null && site.matches("\\d{1,18}")) {
            selectedId = Long.valueOf(site);
        }
    }
}
