package org.maintenancedashboard.web.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maintenancedashboard.equipment.EquipmentDraft;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.common.Vocabulary;

/** An item as texts by label, to lay two versions side by side. */
@RequestScoped
public class EquipmentSheet {

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Formats formats;

    /** The draft's values with the names of what it refers to. */
    public Map<String, String> of(EquipmentDraft draft, String category, String place) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("equipment.name", draft.getName());
        values.put("equipment.category", category);
        values.put("equipment.serial", draft.getManufacturerSerial());
        values.put("equipment.tag", draft.getAssetTag());
        values.put("equipment.location", place);
        values.put("equipment.status", draft.getStatus() == null ? null : text(vocabulary.equipment(draft.getStatus()).label()));
        values.put("equipment.use", text(draft.isActive() ? "equipment.inUse" : "equipment.archived"));
        values.put("equipment.manufacturer", draft.getManufacturer());
        values.put("equipment.model", draft.getModelNumber());
        values.put("equipment.power", draft.getPowerRatings());
        values.put("equipment.trip", draft.getTripSetpoints());
        values.put("equipment.warranty", draft.getWarrantyDetails());
        values.put("equipment.upgrades", draft.getInstalledUpgrades());
        values.put("equipment.commissioned", day(draft.getCommissioningDate()));
        values.put("equipment.warrantyEnds", day(draft.getWarrantyExpiryDate()));
        values.put("equipment.dgaDue", day(draft.getDgaDueDate()));
        values.put("equipment.nextMaintenance", day(draft.getNextMaintenanceDate()));
        return values;
    }

    private String day(LocalDate date) {
        return date == null ? null : formats.date(date);
    }

    private static String text(String key) {
        return Texts.text(Locale.ENGLISH, key);
    }
}
