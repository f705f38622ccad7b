package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.maintenancedashboard.security.PreferencesDraft;
import org.maintenancedashboard.web.common.Formats;

/** How the page looks for this reader: theme, density and navigation width from the cookies the browser keeps, language and assets. */
@Named("look")
@RequestScoped
public class Look {

    @Inject
    private HttpServletRequest request;

    @Inject
    private AssetVersion version;

    /** {@code light} or {@code dark}; empty means as the system says. */
    public String getTheme() {
        return choice("md_theme", List.of("light", "dark"));
    }

    /** {@code compact} or {@code comfortable}; empty means comfortable. */
    public String getDensity() {
        return choice("md_density", List.of("compact", "comfortable"));
    }

    public boolean isMini() {
        return "mini".equals(choice("md_nav", List.of("mini", "full")));
    }

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    /** The address of a file of our resource library, with the version that makes browsers fetch a changed one. */
    public String asset(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Resource resource = faces.getApplication().getResourceHandler().createResource(name, "md");
        return faces.getExternalContext().encodeResourceURL(resource.getRequestPath()) + "&v=" + version.value();
    }

    /** The id of a failure named in the address, if it is one. */
    public String code(String text) {
        return text != null && text.matches("[0-9A-Fa-f]{8}") ? text : "";
    }

    /** Takes over the choices of the account: the language, and the looks where this browser has none of its own yet. */
    void remember(PreferencesDraft preferences) {
        keep(Formats.COOKIE, Objects.requireNonNullElse(preferences.getLocale(), ""));
        if (getTheme().isEmpty() && getDensity().isEmpty()) {
            apply(preferences);
        }
    }

    /** Makes the choices of the account those of this browser. */
    public void apply(PreferencesDraft preferences) {
        keep("md_theme", "system".equals(preferences.getTheme()) ? "" : preferences.getTheme());
        keep("md_density", preferences.getDensity());
        keep(Formats.COOKIE, Objects.requireNonNullElse(preferences.getLocale(), ""));
    }

    private static void keep(String name, String value) {
        int life = value.isEmpty() ? 0 : 365 * 24 * 60 * 60;
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(name, value, Map.of("path", "/", "maxAge", life, "SameSite", "Lax"));
    }

    private String choice(String name, List<String> allowed) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? "" : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name) && allowed.contains(cookie.getValue()))
            .map(Cookie::getValue).findFirst().orElse("");
    }
}
