package org.maintenancedashboard.web.common;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.maintenancedashboard.common.Ref;

/** A reference as {@code id:name}; the service decides whether the id may be used. */
@FacesConverter("refConverter")
public class RefConverter implements Converter<Ref> {

    @Override
    public Ref getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || !text.matches("\\d{1,18}:.*")) {
            return null;
        }
        int colon = text.indexOf(':');
        return new Ref(Long.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Ref ref) {
        return ref == null ? "" : ref.id() + ":" + ref.name();
    }
}
