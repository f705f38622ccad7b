package org.maintenancedashboard.web.viewing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.wildfly.security.auth.server.SecurityIdentity;

/** A request that answers for the user who is looked as. */
final class UserRequest extends HttpServletRequestWrapper {

    private final SecurityIdentity user;

    UserRequest(HttpServletRequest request, SecurityIdentity user) {
        super(request);
        this.user = user;
    }

    @Override
    public Principal getUserPrincipal() {
        return user.getPrincipal();
    }

    @Override
    public String getRemoteUser() {
        return user.getPrincipal().getName();
    }

    @Override
    public boolean isUserInRole(String role) {
        return user.getRoles().contains(role);
    }
}
