package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.UUID;
import org.maintenancedashboard.security.session.PageSessions;
import org.maintenancedashboard.security.session.SessionStart;
import org.maintenancedashboard.security.session.SessionState;
import org.maintenancedashboard.security.viewing.Viewings;

/** The session of the browser that asks: the container's, tied to a row that says whether it still counts. */
@RequestScoped
public class CurrentSession {

    private static final String ATTRIBUTE = "md.session";
    private static final String VIEWING = "md.viewing";
    /** What Faces keeps of the pages a session has open. */
    private static final String OPEN_PAGES = "com.sun.faces.";
    private static final int TWELVE_HOURS = 12 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageSessions sessions;

    @Inject
    private Viewings viewings;

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
        session.removeAttribute(VIEWING);
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
        if (isViewing()) {
            viewings.signOut(id);
        } else if (id != null) {
            sessions.endOwn(id);
        }
        close();
    }

    /** Whether the session looks as another user, as far as it knows; the database says whether that still counts. */
    public boolean isViewing() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(VIEWING) != null;
    }

    /** From the next request on the session looks as another user. */
    public void startViewing() {
        request.getSession().setAttribute(VIEWING, true);
        forgetPages();
    }

    /** From the next request on the session is its own user's again. */
    public void stopViewing() {
        request.getSession().removeAttribute(VIEWING);
        forgetPages();
    }

    private void forgetPages() {
        HttpSession session = request.getSession();
        Collections.list(session.getAttributeNames()).stream().filter(name -> name.startsWith(OPEN_PAGES)).forEach(session::removeAttribute);
    }
}
