package org.maintenancedashboard.web.location;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.location.LocationDetail;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.common.Difference;
import org.maintenancedashboard.web.common.Stale;
import org.maintenancedashboard.web.common.Toasts;

/** The form of one location; a stale save lays the stored version beside what was typed. */
@Named("locationEdit")
@ViewScoped
public class LocationEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Locations locations;

    @Inject
    private transient Sites sites;

    private Long id;
    private Long parentId;
    private String name;
    private LocationForm form;
    private Stale stored;

    /** Loads the location of the address, or begins a new one, below the parent of the address where that names one. */
    public void open() {
        if (form == null) {
            if (id != null) {
                take(locations.get(sites.scope(), id));
            } else {
                LocationDetail above = parentId == null ? null : locations.get(sites.scope(), parentId);
                form = LocationForm.fresh(above == null ? null : new Ref(above.id(), above.path()));
            }
        }
    }

    /** Stores the location and shows it in the tree; when somebody saved first, shows both versions instead. */
    public String save() {
        if (id == null) {
            return shown(locations.create(sites.scope(), form.complete()), "location.added");
        }
        stored = Stale.after(() -> locations.save(sites.scope(), form.complete()), this::theirs);
        return stored == null ? shown(id, "location.saved") : null;
    }

    private Stale theirs() {
        LocationDetail detail = locations.get(sites.scope(), id);
        return new Stale(detail.version(), detail.updatedBy(), Difference.between(form.values(), LocationForm.of(detail).values()));
    }

    /** Stores what was typed over what somebody else saved. */
    public String keepMine() {
        form.getDraft().setVersion(stored.version());
        return save();
    }

    /** Goes on from what somebody else saved. */
    public void takeStored() {
        form = null;
        stored = null;
        open();
    }

    /** Deletes an empty location. */
    public String delete() {
        locations.delete(sites.scope(), id, form.getDraft().getVersion());
        return Toasts.redirect("/locations", "location.deleted");
    }

    private void take(LocationDetail detail) {
        name = detail.name();
        form = LocationForm.of(detail);
    }

    private static String shown(Long location, String key) {
        return Toasts.redirect("/locations", key) + "&id=" + location;
    }

    public Stale getStored() {
        return stored;
    }

    public String getName() {
        return name;
    }

    public LocationForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}
