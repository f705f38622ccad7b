package org.maintenancedashboard.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.maintenancedashboard.security.Accounts;

/** The sign-in page. It keeps nothing between requests, so that it never expires. */
@Named("login")
@RequestScoped
public class LoginView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

    @Inject
    private SiteSelection selection;

    private String userName;
    private String password;
    private String next;
    private boolean refused;

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
        try {
            request.getSession();
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.login(userName.strip(), password);
            request.changeSessionId();
            selection.choose(String.valueOf(accounts.me().defaultSiteId()));
            return true;
        } catch (ServletException wrong) {
            return false;
        }
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

    public boolean isRefused() {
        return refused;
    }
}
