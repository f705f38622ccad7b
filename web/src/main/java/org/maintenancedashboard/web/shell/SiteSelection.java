package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
    private List<String> left = List.of();

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

    /** Remembers which conditions were dropped when the site changed, until the next page says it. */
    void leaveBehind(List<String> conditions) {
        left = List.copyOf(conditions);
    }

    /** The conditions that were dropped and not told yet. */
    List<String> takeLeft() {
        List<String> told = left;
        left = List.of();
        return told;
    }

    /** Takes {@code all} or the id of a site of the caller's; anything else changes nothing. */
    public void choose(String site) {
        if ("all".equals(site)) {
            selectedId = null;
        } else if (site != null && site.matches("\\d{1,18}") && sites.scope().contains(Long.valueOf(site))) {
            selectedId = Long.valueOf(site);
        }
    }
}
