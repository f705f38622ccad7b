package org.maintenancedashboard.web.schedule.freeze;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.schedule.freeze.FreezeWindows;
import org.maintenancedashboard.web.common.Toasts;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The page of one freeze window. */
@Named("freezeWindow")
@ViewScoped
public class FreezeWindowView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/working-time";

    @Inject
    private transient FreezeWindows freezes;

    @Inject
    private transient Targets targets;

    @Inject
    private transient SiteSelection site;

    @Inject
    private transient Clock clock;

    private Long id;
    private FreezeForm form;

    /** Loads the freeze of the address, or begins a new one for the selected site. */
    public void open() {
        if (form == null) {
            LocalDate today = LocalDate.now(clock);
            form = id == null ? FreezeForm.fresh(today) : FreezeForm.of(freezes.get(id), today);
            if (id == null) {
                form.getDraft().setSiteId(site.selected());
            }
        }
    }

    /** Stores the freeze and goes back to the list. */
    public String save() {
        if (id == null) {
            freezes.create(form.complete());
        } else {
            freezes.save(form.complete());
        }
        return Toasts.redirect(BACK, "freeze.saved");
    }

    public String delete() {
        freezes.delete(id, form.getDraft().getVersion());
        return Toasts.redirect(BACK, "freeze.deleted");
    }

    public List<Ref> getSites() {
        return targets.listSites();
    }

    public FreezeForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
