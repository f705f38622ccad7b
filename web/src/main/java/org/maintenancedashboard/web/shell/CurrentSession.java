package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.maintenancedashboard.security.session.PageSessions;
import org.maintenancedashboard.security.session.SessionStart;
import org.maintenancedashboard.security.session.SessionState;

/** The session of the browser that asks: the container's, tied to a row that says whether it still counts. */
@RequestScoped
public class CurrentSession {

    private static final String ATTRIBUTE = "md.session";
    private static final int TWELVE_HOURS = 12 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageSessions sessions;

    /** The row's id, null where nobody signed in. */
    public UUID id() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof UUID id ? id : null;
    }

    /** Opens a session for who has just signed in, under a new cookie. */
    void open(boolean kept) {
        request.changeSessionId();
        UUID id = sessions.open(new SessionStart(request.getRemoteAddr(), request.getHeader("User-Agent"), kept));
        HttpSession session = request.getSession();
        session.setAttribute(ATTRIBUTE, id);
        if (kept) {
            session.setMaxInactiveInterval(TWELVE_HOURS);
        }
    }

    SessionState check() {
        return sessions.check(id());
    }

    /** Forgets who signed in. */
    void close() throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Ends the session at the user's wish. */
    void signOut() throws ServletException {
        UUID id = id();
        if (id != null) {
            sessions.endOwn(id);
        }
        close();
    }
}
