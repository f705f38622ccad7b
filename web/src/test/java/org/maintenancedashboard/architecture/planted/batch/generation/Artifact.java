package org.maintenancedashboard.architecture.planted.batch.generation;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;

/** A job artifact that sees what batch must not see. */
public class Artifact {

    EntityManager em;
    FacesContext faces;
    Response response;
}
