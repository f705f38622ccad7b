package org.maintenancedashboard.web.security;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one renews a REST session with. */
public record Renewal(@NotBlank @Schema(description = "The refreshToken of the last answer; good for one use") String refreshToken) {
}
