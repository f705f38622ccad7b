package org.maintenancedashboard.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.maintenancedashboard.security.user.AccountLinks;
import org.maintenancedashboard.security.user.LinkOwner;
import org.maintenancedashboard.web.common.Texts;

/** The page behind a one-time link. It keeps nothing between requests, so that it never expires. */
@Named("setPassword")
@RequestScoped
public class SetPasswordView {

    @Inject
    private AccountLinks links;

    private String token;
    private String fresh;
    private String repeated;
    private LinkOwner owner;
    private boolean asked;

    /** Sets the password and leads to the sign-in page. */
    public void save() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (fresh == null || !fresh.equals(repeated)) {
            faces.addMessage("form:repeated", new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text(Locale.ENGLISH, "password.differ"), null));
            return;
        }
        links.redeem(token, fresh);
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/login?ended=passwordSet");
    }

    /** Whose password is set; null where the link does not work. */
    public LinkOwner getOwner() {
        if (!asked) {
            owner = links.find(token).orElse(null);
            asked = true;
        }
        return owner;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
