package org.maintenancedashboard.web.user;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.password.PasswordHome;
import org.maintenancedashboard.security.user.AccountLinks;
import org.maintenancedashboard.security.user.OneTimeLink;
import org.maintenancedashboard.security.user.UserDetail;
import org.maintenancedashboard.security.user.UserDraft;
import org.maintenancedashboard.security.user.Users;
import org.maintenancedashboard.web.common.Choice;
import org.maintenancedashboard.web.common.Toasts;

/** The page of one user, or of one to invite. */
@Named("userEditor")
@ViewScoped
public class UserView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LINK = "userLink";

    @Inject
    private transient Users users;

    @Inject
    private transient AccountLinks links;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Locations locations;

    private Long id;
    private transient UserDetail detail;
    private UserDraft draft;
    private ArrayList<Choice> places;
    private ArrayList<Ref> roles;
    private String link;

    /** Loads the user of the address, or begins a new one. */
    public void open() {
        if (draft != null) {
            return;
        }
        draft = id == null ? new UserDraft() : UserDraft.of(getDetail());
        roles = new ArrayList<>(users.listRoles());
        if (id != null && getDetail().role() != null && !roles.contains(getDetail().role())) {
            roles.add(0, getDetail().role());
        }
        places = new ArrayList<>(locations.listSites(sites.scope()).stream()
                .map(site -> new Choice(site.id().toString(), site.name(), draft.getSiteIds().contains(site.id()))).toList());
        link = (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(LINK);
    }

    /** Stores the user; one that is new gets a link, which the next page shows. */
    public String save() {
        draft.setSiteIds(places.stream().filter(Choice::isChosen).map(choice -> Long.valueOf(choice.getValue())).toList());
        if (id != null) {
            users.save(sites.scope(), draft);
            return again("user.saved");
        }
        id = users.create(draft);
        if (isPasswordElsewhere()) {
            return again("user.added");
        }
        return handOver("user.invited", "user.invitedByMail");
    }

    public String makeLink() {
        return handOver("user.linkMade", "user.linkMailed");
    }

    private String handOver(String shown, String mailed) {
        OneTimeLink made = links.create(sites.scope(), id);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(LINK, made.address());
        return again(made.isMailed() ? mailed : shown);
    }

    public String disable() {
        users.disable(sites.scope(), id);
        return again("user.isDisabled");
    }

    public String enable() {
        users.enable(sites.scope(), id);
        return again("user.isEnabled");
    }

    public String requirePasswordChange() {
        users.requirePasswordChange(sites.scope(), id);
        return again("user.mustChange");
    }

    private String again(String key) {
        return Toasts.redirect("/user?id=" + id, key);
    }

    public UserDetail getDetail() {
        if (detail == null && id != null) {
            detail = users.get(sites.scope(), id);
        }
        return detail;
    }

    /** Whether passwords are kept by another realm: then there is nothing to invite to, to reset or to prescribe. */
    public boolean isPasswordElsewhere() {
        return !PasswordHome.isOurs();
    }

    public boolean isEditable() {
        return id == null || getDetail().editable();
    }

    public boolean isEverySiteMine() {
        return sites.scope().all();
    }

    public UserDraft getDraft() {
        return draft;
    }

    public List<Choice> getPlaces() {
        return places;
    }

    public List<Ref> getRoles() {
        return roles;
    }

    public String getLink() {
        return link;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
