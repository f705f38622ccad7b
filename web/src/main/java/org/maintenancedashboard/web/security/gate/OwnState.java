package org.maintenancedashboard.web.security.gate;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** The state of a page counts for that page only: sent back with the form of another, it is taken as expired. */
public class OwnState implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "md.page";

    /** Notes in the state of a page which one it is. */
    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot root = ((PreRenderViewEvent) event).getComponent() instanceof UIViewRoot view ? view : null;
        if (root != null && !root.isTransient()) {
            root.getAttributes().put(PAGE, root.getViewId());
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** Refuses the state of another page. */
    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot root = faces.getViewRoot();
        if (faces.isPostback() && root != null && !root.isTransient() && !root.getViewId().equals(root.getAttributes().get(PAGE))) {
            throw new ViewExpiredException(root.getViewId());
        }
    }
}
