package org.maintenancedashboard.web.equipment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.equipment.EquipmentDetail;
import org.maintenancedashboard.equipment.EquipmentDraft;
import org.maintenancedashboard.equipment.EquipmentStatus;

/** A draft with the names of what it refers to: its place as a path, and the categories to choose from. */
public class EquipmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EquipmentDraft draft;
    private final String name;
    private final ArrayList<Ref> categories;
    private Ref place;

    private EquipmentForm(EquipmentDraft draft, List<Ref> categories, Ref place) {
        this.draft = draft;
        this.name = draft.getName();
        this.categories = new ArrayList<>(categories);
        this.place = place;
    }

    /** A new item, in a place or not yet. */
    static EquipmentForm fresh(List<Ref> categories, Ref place) {
        return new EquipmentForm(new EquipmentDraft(), categories, place);
    }

    /** A stored item; its category can be kept even where it is no longer in use. */
    static EquipmentForm of(EquipmentDetail detail, List<Ref> categories) {
        EquipmentForm form = new EquipmentForm(EquipmentDraft.of(detail), categories, new Ref(detail.location().id(), detail.location().path()));
        if (!categories.contains(detail.category())) {
            form.categories.add(detail.category());
        }
        return form;
    }

    EquipmentDraft complete() {
        draft.setLocationId(place == null ? null : place.id());
        return draft;
    }

    String categoryName() {
        return categories.stream().filter(category -> category.id().equals(draft.getCategoryId())).map(Ref::name).findFirst().orElse(null);
    }

    String placeName() {
        return place == null ? null : place.name();
    }

    public EquipmentStatus[] getStatuses() {
        return EquipmentStatus.values();
    }

    /** The stored name, null for a new item. */
    public String getName() {
        return name;
    }

    public EquipmentDraft getDraft() {
        return draft;
    }

    public List<Ref> getCategories() {
        return categories;
    }

    public Ref getPlace() {
        return place;
    }

    public void setPlace(Ref place) {
        this.place = place;
    }
}
