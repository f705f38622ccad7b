package org.maintenancedashboard.web.user;

import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.security.user.OneTimeLink;

/** The address of a one-time link. */
final class Links {

    private Links() {
    }

    static String address(OneTimeLink link) {
        return Settings.find("MD_PUBLIC_URL").orElse("http://localhost:8080").replaceFirst("/$", "") + "/set-password?token=" + link.token();
    }
}
