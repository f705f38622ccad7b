package org.maintenancedashboard.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.maintenancedashboard.common.Settings;

/** Whether the reader has to be told that this page crossed the network unencrypted. */
@Named("plainHttp")
@RequestScoped
public class PlainHttp {

    @Inject
    private HttpServletRequest request;

    /** True where {@code MD_INSECURE_HTTP=true} accepts plain http and the page came by it. */
    public boolean isWarned() {
        return Settings.isTrue("MD_INSECURE_HTTP") && !request.isSecure();
    }
}
