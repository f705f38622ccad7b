package org.maintenancedashboard.web.location;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.location.LocationDetail;
import org.maintenancedashboard.location.LocationDraft;
import org.maintenancedashboard.web.common.Texts;

/** A draft with the names of what it refers to: its parent as a path, and its customer. */
public class LocationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocationDraft draft;
    private Ref parent;
    private Ref customer;

    private LocationForm(LocationDraft draft, Ref parent, Ref customer) {
        this.draft = draft;
        this.parent = parent;
        this.customer = customer;
    }

    /** A new location below a parent, or a new site in the default zone. */
    static LocationForm fresh(Ref parent) {
        LocationDraft draft = new LocationDraft();
        draft.setZone(Settings.defaultZone().getId());
        return new LocationForm(draft, parent, null);
    }

    static LocationForm of(LocationDetail detail) {
        String path = detail.path();
        Ref above = detail.parent() == null ? null : new Ref(detail.parent().id(), path.substring(0, path.length() - detail.name().length() - 3));
        return new LocationForm(LocationDraft.of(detail), above, detail.customer());
    }

    LocationDraft complete() {
        draft.setParentId(parent == null ? null : parent.id());
        draft.setCustomerId(customer == null ? null : customer.id());
        if (parent != null) {
            draft.setZone(null);
        }
        return draft;
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("location.name", draft.getName());
        values.put("location.parent", parent == null ? null : parent.name());
        values.put("location.zone", draft.getZone());
        values.put("location.capacity", String.valueOf(draft.getCapacityHoursPerDay()));
        values.put("location.customer", customer == null ? null : customer.name());
        values.put("location.address", draft.getAddress());
        values.put("location.latitude", draft.getLatitude() == null ? null : draft.getLatitude().toString());
        values.put("location.longitude", draft.getLongitude() == null ? null : draft.getLongitude().toString());
        values.put("location.use", Texts.text(Locale.ENGLISH, draft.isActive() ? "equipment.inUse" : "equipment.archived"));
        return values;
    }

    public boolean isSite() {
        return parent == null;
    }

    public LocationDraft getDraft() {
        return draft;
    }

    public Ref getParent() {
        return parent;
    }

    public void setParent(Ref parent) {
        this.parent = parent;
    }

    public Ref getCustomer() {
        return customer;
    }

    public void setCustomer(Ref customer) {
        this.customer = customer;
    }
}
