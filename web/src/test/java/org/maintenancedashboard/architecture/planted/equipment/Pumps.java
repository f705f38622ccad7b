package org.maintenancedashboard.architecture.planted.equipment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** A service with one open door. */
@Stateless
public class Pumps {

    public void open() {
    }

    @PermitAll
    public String findNothing() {
        return "";
    }

    @PermitAll
    public List<String> pageNothing() {
        return List.of();
    }
}
