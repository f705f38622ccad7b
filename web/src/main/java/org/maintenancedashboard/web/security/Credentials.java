package org.maintenancedashboard.web.security;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one signs in with over REST. */
public record Credentials(@NotBlank @Schema(examples = "admin") String username, @NotBlank String password) {
}
