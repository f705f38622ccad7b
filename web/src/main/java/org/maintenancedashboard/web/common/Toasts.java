package org.maintenancedashboard.web.common;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says what was done on the page one goes to. */
public final class Toasts {

    private Toasts() {
    }

    /** The outcome that leads to a page by its address, where the text of the key is shown. */
    public static String redirect(String page, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.text(faces.getViewRoot().getLocale(), key)));
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
