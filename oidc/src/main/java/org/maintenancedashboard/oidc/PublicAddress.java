package org.maintenancedashboard.oidc;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import java.net.URI;
import org.maintenancedashboard.common.Settings;

/**
 * Lets every request to the door look as if it had been sent to {@code MD_PUBLIC_URL}. The server makes the address to which the provider sends
 * people back from the request: behind a proxy that ends TLS it would be wrong, and with a header of somebody's choice it would lead astray.
 */
public class PublicAddress implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Settings.find("MD_PUBLIC_URL").map(URI::create).ifPresent(address -> deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.setRequestScheme(address.getScheme());
            exchange.getRequestHeaders().put(Headers.HOST, address.getAuthority());
            next.handleRequest(exchange);
        }));
    }
}
