package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.session.SignInTickets;

/**
 * Signs in who need not type a password, because the connection says who it is: a certificate that the server's TLS has checked, where the
 * system property {@code md.certificate.attribute} names the part of its subject that is our user name; or a ticket of the door for OpenID Connect.
 */
@RequestScoped
public class Recognition {

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final int TRIES = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInTickets tickets;

    @Inject
    private CurrentSession session;

    @Inject
    private SiteSelection selection;

    @Inject
    private Accounts accounts;

    /** Opens a session where the certificate names an active user; otherwise nothing happens. */
    boolean enter() {
        Optional<String> name = certified();
        for (int tries = 0; name.isPresent() && tries < TRIES; tries++) {
            Optional<String> ticket = tickets.issue(name.get());
            if (ticket.isPresent() && accepted(name.get(), ticket.get())) {
                return opened();
            }
        }
        return false;
    }

    /** Opens a session for the ticket that another door has left in a cookie; the cookie is taken away. */
    boolean redeem(HttpServletResponse response) {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        Optional<String[]> ticket = Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(SignInTickets.COOKIE)).findFirst()
            .map(cookie -> cookie.getValue().split("\\.", 2)).filter(parts -> parts.length == 2);
        if (ticket.isEmpty()) {
            return false;
        }
        Cookie gone = new Cookie(SignInTickets.COOKIE, "");
        gone.setPath("/");
        gone.setMaxAge(0);
        response.addCookie(gone);
        return decoded(ticket.get()[0]).filter(name -> accepted(name, ticket.get()[1])).map(name -> opened()).orElse(false);
    }

    private boolean opened() {
        session.open(false);
        selection.choose(String.valueOf(accounts.me().defaultSiteId()));
        return true;
    }

    private static Optional<String> decoded(String name) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(name), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Two requests of one person at the same moment take each other's ticket away: the caller tries again. */
    private boolean accepted(String name, String ticket) {
        try {
            request.getSession();
            request.login(name, ticket);
            return true;
        } catch (ServletException taken) {
            return false;
        } finally {
            tickets.spend(name);
        }
    }

    private Optional<String> certified() {
        Optional<String> attribute = Settings.find("md.certificate.attribute");
        return attribute.isPresent() && request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
            ? named(chain[0], attribute.get()) : Optional.empty();
    }

    private static Optional<String> named(X509Certificate certificate, String attribute) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName()).getRdns().stream()
                .filter(part -> part.getType().equalsIgnoreCase(attribute) && part.getValue() instanceof String)
                .map(Rdn::getValue).map(String.class::cast).reduce((first, last) -> last);
        } catch (InvalidNameException unreadable) {
            return Optional.empty();
        }
    }
}
