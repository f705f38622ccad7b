package org.maintenancedashboard.web.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.maintenancedashboard.recurrence.language.Language;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.PreferencesDraft;
import org.maintenancedashboard.security.session.PageSessions;
import org.maintenancedashboard.security.session.SessionRow;
import org.maintenancedashboard.web.common.Toasts;
import org.maintenancedashboard.web.shell.CurrentSession;
import org.maintenancedashboard.web.shell.Look;

/** The caller's own account: preferences and open sessions. */
@Named("profile")
@RequestScoped
public class ProfileView {

    @Inject
    private Accounts accounts;

    @Inject
    private PageSessions sessions;

    @Inject
    private CurrentSession current;

    @Inject
    private Look look;

    private PreferencesDraft draft;
    private List<SessionRow> rows;

    @PostConstruct
    void read() {
        draft = accounts.preferences();
    }

    /** Stores the preferences and shows the page as they say. */
    public String save() {
        accounts.savePreferences(draft);
        look.apply(draft);
        return Toasts.redirect("/profile", "profile.saved");
    }

    /** Ends a session; the current one as well. */
    public String end(String id) {
        sessions.endOwn(UUID.fromString(id));
        return Toasts.redirect("/profile", "session.isEnded");
    }

    public String endOthers() {
        sessions.endOthers(current.id());
        return Toasts.redirect("/profile", "session.othersEnded");
    }

    public PreferencesDraft getDraft() {
        return draft;
    }

    /** The languages of dates, numbers and the plain-language line. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<SessionRow> getSessions() {
        if (rows == null) {
            rows = sessions.listOwn(current.id());
        }
        return rows;
    }
}
