package org.maintenancedashboard.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.Profile;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.common.Vocabulary;

/** What stands around the page for this user: navigation, things to create, the account. */
@Named("shell")
@RequestScoped
public class ShellView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentSession session;

    @Inject
    private SiteMenu siteMenu;

    @Inject
    private Sites sites;

    @Inject
    private Vocabulary vocabulary;

    private Profile profile;
    private List<NavGroup> groups;

    @PostConstruct
    void read() {
        profile = accounts.me();
        groups = Navigation.GROUPS.stream()
            .map(group -> new NavGroup(group.label(), group.items().stream().filter(this::isOffered).map(this::counted).toList()))
            .filter(group -> !group.items().isEmpty()).toList();
    }

    /** Whether the user holds a permission. */
    public boolean can(String permission) {
        return caller.may(permission);
    }

    public List<NavGroup> getGroups() {
        return groups;
    }

    /** The pages of the bar at the bottom of a phone. */
    public List<NavItem> getQuick() {
        return items().filter(item -> Navigation.QUICK.contains(item.id())).toList();
    }

    public List<NavItem> getCreations() {
        return Navigation.CREATIONS.stream().filter(this::isOffered).toList();
    }

    /** Everything that has keys of its own. */
    public List<NavItem> getShortcuts() {
        return Stream.concat(items(), getCreations().stream()).filter(item -> !item.keys().isEmpty()).toList();
    }

    public Profile getProfile() {
        return profile;
    }

    /** The zone of times that belong to no site: the user's own, otherwise that of the selected site, otherwise the installation's. */
    public String getZone() {
        SiteChoice site = siteMenu.getSelected();
        return profile.zone() != null ? profile.zone() : site != null ? site.zone() : Settings.defaultZone().getId();
    }

    public String getInitials() {
        return vocabulary.initials(profile.displayName());
    }

    /** Ends the session. */
    public void signOut() throws ServletException, IOException {
        session.signOut();
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/login");
    }

    private boolean isOffered(NavItem item) {
        return item.right().isHeld(this::can) && (!PageRight.asksEverySite(item.path()) || sites.scope().all());
    }

    private NavItem counted(NavItem item) {
        return item.id().equals("work") ? item.withOverdue(siteMenu.getOverdue()) : item;
    }

    private Stream<NavItem> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }
}
