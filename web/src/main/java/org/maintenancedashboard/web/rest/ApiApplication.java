package org.maintenancedashboard.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface: every use case of the pages, for programs. */
@ApplicationPath(ApiApplication.PATH)
@OpenAPIDefinition(
        info = @Info(title = "Maintenance Dashboard", version = "1", description = "Equipment, planned maintenance and the work itself. "
                + "Times carry an offset beside the IANA zone of the site; every error is an RFC 9457 problem."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
        description = "The accessToken of POST /api/v1/auth/login; it lives ten minutes.")
public class ApiApplication extends Application {

    /** Where every resource lies. */
    public static final String PATH = "/api/v1";
}
