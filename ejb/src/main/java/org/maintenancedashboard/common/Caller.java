package org.maintenancedashboard.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * Who calls: the name in the container's security context, {@code system} where nobody is signed in (timers, start-up). Who comes by a
 * personal API token is called {@code name#id of the token} there.
 */
@ApplicationScoped
public class Caller {

    /** The name stamped on what the system does by itself. */
    public static final String SYSTEM = "system";

    private static final char TOKEN = '#';

    @Inject
    private SecurityContext security;

    /** The caller's user name, never null. */
    public String name() {
        String full = full();
        int mark = full.indexOf(TOKEN);
        return mark < 0 ? full : full.substring(0, mark);
    }

    /** The id of the personal API token the caller comes by; empty for who signed in. */
    public Optional<Long> token() {
        String full = full();
        int mark = full.indexOf(TOKEN);
        return mark < 0 ? Optional.empty() : Optional.of(Long.valueOf(full.substring(mark + 1)));
    }

    private String full() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || "anonymous".equals(principal.getName()) ? SYSTEM : principal.getName();
    }

    /** Whether the caller holds a permission code. */
    public boolean may(String permission) {
        return security.isCallerInRole(permission);
    }
}
