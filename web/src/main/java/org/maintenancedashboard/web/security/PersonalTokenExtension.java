package org.maintenancedashboard.web.security;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Puts {@link PersonalTokenHandler} in front of the container's own check of bearer tokens, which knows nothing but JWTs. */
public class PersonalTokenExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(PersonalTokenHandler::new);
    }
}
