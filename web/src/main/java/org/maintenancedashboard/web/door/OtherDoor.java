package org.maintenancedashboard.web.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.web.shell.NextPath;

/** Where one signs in instead of the sign-in page, if a provider is tied to this product. */
@Named("otherDoor")
@RequestScoped
public class OtherDoor {

    /** The provider's name for people, null where one signs in here. */
    public String getName() {
        return Settings.find("md.oidc.name").orElse(null);
    }

    /** The way in that leads to a page of ours afterwards. */
    public String address(String next) {
        return "/oidc/enter/" + Base64.getUrlEncoder().withoutPadding().encodeToString(new NextPath(next).value().getBytes(StandardCharsets.UTF_8));
    }
}
