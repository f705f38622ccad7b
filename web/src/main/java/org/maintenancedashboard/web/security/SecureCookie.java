package org.maintenancedashboard.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.maintenancedashboard.common.Settings;

/** Where people come by https, the session cookie travels by nothing else, and no neighbour of the host can set it: Secure, name {@code __Host-}. */
@WebListener
public class SecureCookie implements ServletContextListener {

    /** Whether {@code MD_PUBLIC_URL} is an address of https. */
    public static boolean isWanted() {
        return Settings.find("MD_PUBLIC_URL").filter(url -> url.startsWith("https:")).isPresent();
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (isWanted()) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-MD");
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
