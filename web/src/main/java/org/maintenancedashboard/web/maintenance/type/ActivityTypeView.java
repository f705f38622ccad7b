package org.maintenancedashboard.web.maintenance.type;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.maintenance.type.ActivityTypeCategories;
import org.maintenancedashboard.maintenance.type.ActivityTypeDetail;
import org.maintenancedashboard.maintenance.type.ActivityTypeDraft;
import org.maintenancedashboard.maintenance.type.ActivityTypes;
import org.maintenancedashboard.maintenance.type.ChecklistLineDraft;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.web.common.Choice;
import org.maintenancedashboard.web.common.Difference;
import org.maintenancedashboard.web.common.Stale;
import org.maintenancedashboard.web.common.Toasts;

/** The page of one activity type. */
@Named("typeEditor")
@ViewScoped
public class ActivityTypeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActivityTypes types;

    @Inject
    private ActivityTypeCategories categories;

    @Inject
    private Targets targets;

    @Inject
    private ActivityTypeSheet sheet;

    private Long id;
    private String name;
    private ActivityTypeDraft draft;
    private Stale stored;
    private ArrayList<Ref> groups;
    private ArrayList<Choice> equipmentCategories;

    /** Loads the type of the address, or begins a new one. */
    public void open() {
        if (draft != null) {
            return;
        }
        draft = new ActivityTypeDraft();
        groups = new ArrayList<>(categories.listChoices());
        List<Ref> chosen = List.of();
        if (id != null) {
            ActivityTypeDetail detail = types.get(id);
            name = detail.name();
            draft = ActivityTypeDraft.of(detail);
            chosen = detail.equipmentCategories();
            if (!groups.contains(detail.category())) {
                groups.add(detail.category());
            }
        }
        List<Ref> ticked = chosen;
        equipmentCategories = new ArrayList<>(targets.listEquipmentCategories(null).stream()
                .map(category -> new Choice(category.id().toString(), category.name(), ticked.contains(category))).toList());
        addLine();
    }

    public void addLine() {
        draft.getChecklist().add(new ChecklistLineDraft());
    }

    public void removeLine(int index) {
        draft.getChecklist().remove(index);
    }

    /** Stores the type and goes back to the list; blank lines are left out. When somebody saved first, shows both versions instead. */
    public String save() {
        draft.getChecklist().removeIf(line -> line.getText() == null || line.getText().isBlank());
        draft.setEquipmentCategoryIds(equipmentCategories.stream().filter(Choice::isChosen).map(choice -> Long.valueOf(choice.getValue())).toList());
        stored = null;
        if (draft.getId() == null) {
            types.create(draft);
        } else {
            stored = Stale.after(() -> types.save(draft), this::theirs);
        }
        return stored == null ? Toasts.redirect("/activity-types", "type.saved") : null;
    }

    private Stale theirs() {
        ActivityTypeDetail detail = types.get(id);
        List<Ref> all = equipmentCategories.stream().map(choice -> new Ref(Long.valueOf(choice.getValue()), choice.getLabel())).toList();
        List<Ref> kinds = Stream.concat(groups.stream(), Stream.of(detail.category())).distinct().toList();
        return new Stale(detail.version(), detail.updatedBy(), Difference.between(sheet.of(draft, kinds, all), sheet.of(ActivityTypeDraft.of(detail), kinds, all)));
    }

    /** Stores what was typed over what somebody else saved. */
    public String keepMine() {
        draft.setVersion(stored.version());
        return save();
    }

    /** Goes on from what somebody else saved. */
    public void takeStored() {
        draft = null;
        stored = null;
        open();
    }

    public String delete() {
        types.delete(draft.getId(), draft.getVersion());
        return Toasts.redirect("/activity-types", "type.deleted");
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public List<Ref> getGroups() {
        return groups;
    }

    public List<Choice> getEquipmentCategories() {
        return equipmentCategories;
    }

    public String getName() {
        return name;
    }

    public Stale getStored() {
        return stored;
    }

    public ActivityTypeDraft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
