package org.maintenancedashboard.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.Locale;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.password.PasswordHome;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.shell.CurrentSession;

/** One's own password. */
@Named("changePassword")
@RequestScoped
public class ChangePasswordView {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentSession session;

    @NotNull
    private String current;

    @NotNull
    private String fresh;

    @NotNull
    private String repeated;

    public boolean isForced() {
        return accounts.mustChangePassword();
    }

    /** Where the password is kept, null where it is kept here. */
    public String getElsewhere() {
        return PasswordHome.elsewhere().orElse(null);
    }

    /** Stores the new password and goes to the overview. */
    public void save() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!fresh.equals(repeated)) {
            faces.addMessage("form:repeated", new FacesMessage(FacesMessage.SEVERITY_ERROR, text("password.differ"), null));
            return;
        }
        accounts.changeOwnPassword(current, fresh, session.id());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(text("password.changed")));
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/overview");
    }

    private static String text(String key) {
        return Texts.text(Locale.ENGLISH, key);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
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
