package org.maintenancedashboard.architecture.planted.web;

import jakarta.batch.runtime.BatchStatus;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import org.maintenancedashboard.architecture.planted.batch.generation.Artifact;
import org.maintenancedashboard.architecture.planted.equipment.Pump;

/** A page bean under a wrong name that sees what web must not see. */
@ViewScoped
class Leaky {

    EntityManager em;
    BatchStatus status;
    Pump entity;
    Artifact artifact;

    boolean may(HttpServletRequest request) {
        return request.isUserInRole("equipment.view");
    }
}
