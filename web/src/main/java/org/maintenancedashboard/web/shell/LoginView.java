package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.guard.Attempt;
import org.maintenancedashboard.security.guard.SignInGuard;
import org.maintenancedashboard.security.password.PasswordHome;

/** The sign-in page. It keeps nothing between requests, so that it never expires. */
@Named("login")
@RequestScoped
public class LoginView {

    private static final Set<String> REASONS = Set.of("idle", "over", "rights", "password", "ended", "passwordSet", "unknownHere");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

    @Inject
    private SiteSelection selection;

    @Inject
    private CurrentSession session;

    @Inject
    private Look look;

    @Inject
    private SignInGuard guard;

    private String userName;
    private String password;
    private String next;
    private boolean kept;
    private String ended;
    private boolean refused;
    private int remaining;
    private long restMinutes;

    /** Signs in and goes on to where one wanted to be; stays with one and the same message whatever was wrong. */
    public void signIn() throws IOException {
        if (userName == null || password == null || !accepted()) {
            refused = true;
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request.getContextPath() + new NextPath(next).value());
    }

    private boolean accepted() {
        String name = userName.strip();
        Attempt attempt = guard.begin(name, request.getRemoteAddr());
        remaining = attempt.remaining();
        restMinutes = (attempt.rest() + 59) / 60;
        if (!attempt.isAllowed()) {
            return false;
        }
        try {
            request.getSession();
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.login(name, PasswordHome.evidence(password));
            requireKnown();
        } catch (ServletException wrong) {
            accounts.refuse(name, password);
            return false;
        }
        guard.succeeded(name, request.getRemoteAddr());
        session.open(kept);
        look.remember(accounts.preferences());
        selection.choose(String.valueOf(accounts.me().defaultSiteId()));
        return true;
    }

    /** Another realm may know people who are no active users of ours: they are refused as if the password were wrong. */
    private void requireKnown() throws ServletException {
        if (!accounts.isKnown()) {
            request.logout();
            throw new ServletException("not an active user here");
        }
    }

    public int getRemaining() {
        return remaining;
    }

    /** For how long no password is looked at; 0 while tries are left. */
    public long getRestMinutes() {
        return restMinutes;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }

    public String getEnded() {
        return ended;
    }

    /** Why the session before is over; only the reasons that have a sentence. */
    public void setEnded(String ended) {
        this.ended = REASONS.contains(ended) ? ended : null;
    }

    public boolean isRefused() {
        return refused;
    }
}
