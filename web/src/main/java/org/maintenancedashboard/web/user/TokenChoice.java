package org.maintenancedashboard.web.user;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which personal API token is meant. */
public record TokenChoice(@Schema(description = "The id of the list") Long tokenId) {
}
