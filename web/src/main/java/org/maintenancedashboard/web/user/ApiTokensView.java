package org.maintenancedashboard.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.token.PersonalTokenRow;
import org.maintenancedashboard.security.token.PersonalTokens;
import org.maintenancedashboard.web.common.Toasts;

/** The personal API tokens on the profile and on the page of a user. */
@Named("apiTokens")
@RequestScoped
public class ApiTokensView {

    @Inject
    private PersonalTokens tokens;

    @Inject
    private Sites sites;

    private List<PersonalTokenRow> rows;

    /** The caller's own, or those of a user. */
    public List<PersonalTokenRow> rows(Long userId) {
        if (rows == null) {
            rows = userId == null ? tokens.listOwn() : tokens.list(sites.scope(), userId);
        }
        return rows;
    }

    /** Ends one of the caller's own, or one of a user. */
    public String revoke(Long userId, Long id) {
        if (userId == null) {
            tokens.revokeOwn(id);
            return Toasts.redirect("/profile", "apiToken.revoked");
        }
        tokens.revoke(sites.scope(), userId, id);
        return Toasts.redirect("/user?id=" + userId, "apiToken.revoked");
    }

    /** The token that was just made, in the one answer that shows it. */
    public String getMade() {
        return (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(PersonalTokenView.MADE);
    }
}
