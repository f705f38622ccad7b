package org.maintenancedashboard.web.equipment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.equipment.EquipmentCategories;
import org.maintenancedashboard.equipment.EquipmentDetail;
import org.maintenancedashboard.equipment.EquipmentDraft;
import org.maintenancedashboard.equipment.EquipmentItems;
import org.maintenancedashboard.location.LocationDetail;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.web.common.Difference;
import org.maintenancedashboard.web.common.Stale;
import org.maintenancedashboard.web.common.Toasts;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The form of one item; a stale save lays the stored version beside what was typed. */
@Named("equipmentEdit")
@ViewScoped
public class EquipmentEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EquipmentItems items;

    @Inject
    private transient EquipmentCategories categories;

    @Inject
    private transient Locations locations;

    @Inject
    private transient EquipmentSheet sheet;

    @Inject
    private transient SiteSelection site;

    @Inject
    private transient Caller caller;

    private Long id;
    private Long locationId;
    private EquipmentForm form;
    private Stale stored;

    /** Loads the item of the address, or begins a new one, in the location of the address where that names one. */
    public void open() {
        if (form != null) {
            return;
        }
        if (id != null) {
            take(items.get(SiteScope.everything(), id));
        } else {
            LocationDetail at = locationId == null ? null : locations.get(site.scope(), locationId);
            form = EquipmentForm.fresh(categories.listChoices(), at == null ? null : new Ref(at.id(), at.path()));
        }
    }

    /** Stores the item and shows it; when somebody saved first, shows both versions instead. */
    public String save() {
        EquipmentDraft draft = form.complete();
        if (id == null) {
            return done(items.create(draft), "equipment.added");
        }
        stored = Stale.after(() -> items.save(draft), this::theirs);
        return stored == null ? done(id, "equipment.saved") : null;
    }

    private Stale theirs() {
        EquipmentDetail detail = items.get(SiteScope.everything(), id);
        return new Stale(detail.version(), detail.updatedBy(), Difference.between(sheet.of(form.getDraft(), form.categoryName(), form.placeName()),
                sheet.of(EquipmentDraft.of(detail), detail.category().name(), detail.location().path())));
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

    /** Deletes an item without history. */
    public String delete() {
        items.delete(id, form.getDraft().getVersion());
        return Toasts.redirect("/equipment", "equipment.deleted");
    }

    private void take(EquipmentDetail detail) {
        form = EquipmentForm.of(detail, categories.listChoices());
    }

    private static String done(Long item, String key) {
        return Toasts.redirect("/equipment-detail", key) + "&id=" + item;
    }

    public boolean isDeletable() {
        return id != null && caller.may(Permissions.EQUIPMENT_DELETE);
    }

    public Stale getStored() {
        return stored;
    }

    public EquipmentForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getLocationId() {
        return locationId;
    }

    public void setLocationId(Long locationId) {
        this.locationId = locationId;
    }
}
