package org.maintenancedashboard.web.viewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.viewing.Viewing;
import org.maintenancedashboard.security.viewing.Viewings;
import org.maintenancedashboard.web.common.Toasts;
import org.maintenancedashboard.web.shell.CurrentSession;

/** The banner of who looks as another user, and the way in and out. */
@Named("viewing")
@RequestScoped
public class ViewingView {

    /** Request attribute with the {@link Viewing} of the request. */
    static final String VIEWING = Viewing.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Viewings viewings;

    @Inject
    private Sites sites;

    @Inject
    private CurrentSession session;

    /** As whom this request looks, null for oneself. */
    public Viewing getCurrent() {
        return (Viewing) request.getAttribute(VIEWING);
    }

    /** Begins to look as a user. */
    public String begin(Long userId) {
        viewings.begin(sites.scope(), session.id(), userId);
        session.startViewing();
        return "/overview?site=all&faces-redirect=true";
    }

    /** Ends it and leads to the page of the user. */
    public String end() {
        Long userId = getCurrent().userId();
        viewings.end(session.id(), "ended");
        session.stopViewing();
        return Toasts.redirect("/user?site=all&id=" + userId, "viewing.ended");
    }
}
