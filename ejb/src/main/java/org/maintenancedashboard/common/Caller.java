package org.maintenancedashboard.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Who calls: the name in the container's security context, {@code system} where nobody is signed in (timers, start-up). */
@ApplicationScoped
public class Caller {

    /** The name stamped on what the system does by itself. */
    public static final String SYSTEM = "system";

    @Inject
    private SecurityContext security;

    /** The caller's user name, never null. */
    public String name() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || "anonymous".equals(principal.getName()) ? SYSTEM : principal.getName();
    }

    /** Whether the caller holds a permission code. */
    public boolean may(String permission) {
        return security.isCallerInRole(permission);
    }
}
