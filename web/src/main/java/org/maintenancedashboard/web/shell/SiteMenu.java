package org.maintenancedashboard.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.maintenance.activity.OverdueCounts;
import org.maintenancedashboard.maintenance.activity.SiteOverdue;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.common.Texts;

/** The sites the user may see, and which of them is selected. */
@Named("siteMenu")
@RequestScoped
public class SiteMenu {

    private static final List<String> OF_THE_OLD_SITE = List.of("site", "page", "entry");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private Locations locations;

    @Inject
    private SiteSelection selection;

    @Inject
    private Formats formats;

    @Inject
    private Clock clock;

    @Inject
    private OverdueCounts overdueCounts;

    @Inject
    private Sites scopes;

    private List<SiteChoice> sites;
    private Map<Long, Long> overdue;

    @PostConstruct
    void read() {
        SiteScope scope = scopes.scope();
        overdue = caller.may(Permissions.MAINTENANCE_VIEW) ? overdueCounts.listBySite(scope).stream()
            .collect(Collectors.toMap(SiteOverdue::siteId, SiteOverdue::overdue)) : Map.of();
        sites = caller.may(Permissions.EQUIPMENT_VIEW) ? locations.listSites(scope).stream()
            .map(site -> new SiteChoice(site.id(), site.name(), site.zone(), site.podCount(), overdue.getOrDefault(site.id(), 0L))).toList() : List.of();
    }

    public List<SiteChoice> getSites() {
        return sites;
    }

    public boolean isSelectable() {
        return !sites.isEmpty();
    }

    /** The selected site, null for all. */
    public SiteChoice getSelected() {
        return sites.stream().filter(site -> site.id().equals(selection.selected())).findFirst().orElse(null);
    }

    public String getName() {
        SiteChoice site = getSelected();
        return site == null ? Texts.text(Locale.ENGLISH, "shell.allSites") : site.name();
    }

    /** How many PODs the site has and what time it is there; how many sites there are when all are selected. */
    public String getFacts() {
        SiteChoice site = getSelected();
        if (site == null) {
            return formats.text("shell.siteCount", sites.size());
        }
        return formats.text("shell.siteFacts", site.podCount(), formats.time(clock.instant(), site.zone()));
    }

    /** The address of this page for another site, with its conditions; those of the old site are dropped when it is opened. */
    public String hrefFor(Object site) {
        String query = PageRequests.queryWithout(request, OF_THE_OLD_SITE);
        return request.getContextPath() + PageRequests.path(request) + "?site=" + site + (query.isEmpty() ? "" : "&" + query);
    }

    /** Says in a toast which conditions were dropped with the last change of the site. */
    public void announce() {
        List<String> left = selection.takeLeft();
        if (!left.isEmpty()) {
            String names = left.stream().map(name -> Texts.text(Locale.ENGLISH, "shell.left." + name)).collect(Collectors.joining(", "));
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(formats.text("shell.left", names)));
        }
    }

    /** Overdue activities of the selected site, or of all. */
    public long getOverdue() {
        SiteChoice site = getSelected();
        return site == null ? overdue.values().stream().mapToLong(Long::longValue).sum() : site.overdue();
    }
}
