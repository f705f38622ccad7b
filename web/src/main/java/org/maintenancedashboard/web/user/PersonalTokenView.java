package org.maintenancedashboard.web.user;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.security.token.PersonalTokenDraft;
import org.maintenancedashboard.security.token.PersonalTokens;
import org.maintenancedashboard.web.common.Choice;
import org.maintenancedashboard.web.common.Toasts;

/** The page that makes a personal API token. */
@Named("apiTokenEditor")
@ViewScoped
public class PersonalTokenView implements Serializable {

    static final String MADE = "apiToken";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonalTokens tokens;

    private PersonalTokenDraft draft;
    private ArrayList<Choice> codes;
    private ArrayList<Choice> places;

    /** Begins a new token: reading, on all sites. */
    public void open() {
        if (draft != null) {
            return;
        }
        draft = new PersonalTokenDraft();
        draft.setReadOnly(true);
        draft.setAllSites(true);
        codes = new ArrayList<>(tokens.listCodes().stream().map(code -> new Choice(code, code, false)).toList());
        places = new ArrayList<>(tokens.listSites().stream().map(site -> new Choice(site.id().toString(), site.name(), false)).toList());
    }

    /** Makes the token, which the profile shows once. */
    public String save() {
        draft.setPermissions(chosen(codes));
        draft.setSiteIds(chosen(places).stream().map(Long::valueOf).toList());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(MADE, tokens.create(draft).token());
        return Toasts.redirect("/profile", "apiToken.made");
    }

    private static List<String> chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::isChosen).map(Choice::getValue).toList();
    }

    public PersonalTokenDraft getDraft() {
        return draft;
    }

    public List<Choice> getCodes() {
        return codes;
    }

    public List<Choice> getPlaces() {
        return places;
    }
}
