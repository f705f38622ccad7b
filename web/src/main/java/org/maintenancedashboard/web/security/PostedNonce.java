package org.maintenancedashboard.web.security;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/** Asks for the nonce of a posted form before the form is looked at: one that did not come from our page changes nothing. */
public class PostedNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback() && !event.getFacesContext().getResponseComplete()) {
            PrimeFacesContext.getCspState(event.getFacesContext()).getNonce();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
