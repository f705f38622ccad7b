package org.maintenancedashboard.web.common;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.maintenancedashboard.common.DomainException;

/** Shows a refusal: at the input whose id is the field's name (a dot is written {@code _}), one that was sent before any other; else above the page. */
final class Refusals {

    private final FacesContext faces;

    Refusals(FacesContext faces) {
        this.faces = faces;
    }

    void show(DomainException refusal) {
        faces.validationFailed();
        Explanation explanation = Explanations.of(refusal, locale());
        if (explanation.errors().isEmpty()) {
            at(null, explanation.text());
        }
        explanation.errors().forEach(error -> at(error.field(), error.message()));
    }

    void show(String key, Object... arguments) {
        faces.validationFailed();
        at(null, Texts.text(locale(), key, arguments));
    }

    private void at(String field, String text) {
        String[] place = {null};
        if (field != null) {
            String id = field.replace('.', '_');
            visit((context, component) -> sent(component) ? mark(component, id, place) : VisitResult.ACCEPT);
            if (place[0] == null) {
                visit((context, component) -> mark(component, id, place));
            }
        }
        faces.addMessage(place[0], new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private void visit(VisitCallback callback) {
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), callback);
    }

    /** Whether the request sent a value for it: of two forms of a page with a field of that name, the one that was answered. */
    private boolean sent(UIComponent component) {
        return component instanceof EditableValueHolder && faces.getExternalContext().getRequestParameterMap().containsKey(component.getClientId(faces));
    }

    private Locale locale() {
        return faces.getViewRoot().getLocale();
    }

    /** An input that was accepted and is refused now shows what was typed; PrimeFaces would show it empty. */
    private void keepTyped(EditableValueHolder input, String clientId) {
        var typed = faces.getExternalContext().getRequestParameterMap();
        String value = typed.getOrDefault(clientId, typed.get(clientId + "_input"));
        if (value != null) {
            input.setSubmittedValue(value);
        }
    }

    private VisitResult mark(UIComponent component, String id, String[] place) {
        if (component instanceof EditableValueHolder input && id.equals(component.getId())) {
            keepTyped(input, component.getClientId(faces));
            input.setValid(false);
            place[0] = component.getClientId(faces);
            return VisitResult.COMPLETE;
        }
        return VisitResult.ACCEPT;
    }
}
