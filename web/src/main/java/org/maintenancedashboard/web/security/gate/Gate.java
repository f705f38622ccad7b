package org.maintenancedashboard.web.security.gate;

import io.undertow.server.handlers.SameSiteCookieHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.web.security.SecureCookie;

/** Puts the gate before everything else that the server does for this application, its own authentication included. */
public class Gate implements ServletExtension {

    /** The container does not write the attribute SameSite that web.xml gives the session cookie. */
    private static final String SESSION_COOKIES = "JSESSIONID|__Host-MD";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Doorman doorman = Doorman.configured();
        Networks proxies = Networks.of(Settings.list("MD_TRUSTED_PROXIES"));
        AnswerHeaders headers = new AnswerHeaders(SecureCookie.isWanted());
        deployment.addInitialHandlerChainWrapper(next ->
                new GateHandler(new SameSiteCookieHandler(next, "Lax", SESSION_COOKIES), doorman, proxies, headers));
    }
}
