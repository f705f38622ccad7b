package org.maintenancedashboard.web.user.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.maintenancedashboard.security.guard.Attempt;
import org.maintenancedashboard.security.guard.SignInGuard;
import org.maintenancedashboard.security.password.PasswordHome;
import org.maintenancedashboard.security.user.LinkMails;

/** The page for who forgot the password. It keeps nothing between requests, so that it never expires, and answers alike whoever is named. */
@Named("forgotPassword")
@RequestScoped
public class ForgotPasswordView {

    /** No user name begins so: asking for links and guessing passwords count apart. */
    private static final String KIND = "forgot ";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInGuard guard;

    @Inject
    private LinkMails mails;

    private String who;
    private boolean asked;
    private boolean missing;
    private long restMinutes;

    /** Asks for a link, unless too many were asked for from here. */
    public void ask() {
        missing = who == null || who.isBlank();
        if (missing) {
            return;
        }
        Attempt attempt = guard.begin(KIND + who.strip(), request.getRemoteAddr());
        restMinutes = (attempt.rest() + 59) / 60;
        if (attempt.isAllowed()) {
            mails.ask(who);
            asked = true;
        }
    }

    public boolean isOffered() {
        return mails.isOffered();
    }

    /** Where the password is kept, null where it is kept here. */
    public String getElsewhere() {
        return PasswordHome.elsewhere().orElse(null);
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isMissing() {
        return missing;
    }

    /** For how long nothing is sent; 0 where it is. */
    public long getRestMinutes() {
        return restMinutes;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
