package org.maintenancedashboard.oidc;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.session.SignInTickets;

/**
 * Hands whom the provider has recognised over to the sign-in page. Where one wanted to go stands in the path, in Base64: the server's OIDC drops
 * the query on its way to the provider.
 */
@WebServlet("/enter/*")
public class EnterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 10;

    @EJB
    private transient SignInTickets tickets;

    @EJB
    private transient Accounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Settings.find("md.oidc.name").isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String name = request.getUserPrincipal().getName();
        String next = next(request.getPathInfo());
        Optional<String> ticket = tickets.issue(name);
        request.getSession().invalidate();
        response.setHeader("Cache-Control", "no-store");
        if (ticket.isEmpty()) {
            accounts.refuse(name, "");
            response.sendRedirect("/login?ended=unknownHere");
        } else {
            response.addCookie(cookie(name, ticket.get()));
            response.sendRedirect("/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
    }

    private static String next(String path) {
        try {
            return path == null ? "" : new String(Base64.getUrlDecoder().decode(path.substring(1)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static Cookie cookie(String name, String ticket) {
        Cookie cookie = new Cookie(SignInTickets.COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "." + ticket);
        cookie.setPath("/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(Settings.find("MD_PUBLIC_URL").filter(url -> url.startsWith("https:")).isPresent());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
