package org.maintenancedashboard.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maintenancedashboard.common.SiteScope;

/**
 * What is stored already, as far as a file can meet it.
 *
 * @param places the tree of locations
 * @param kinds the equipment categories by lower-case name
 * @param bySerial the items with a serial of the file
 * @param byName the items with a name of the file
 * @param byTag the items with an asset tag of the file
 * @param scope the sites the caller may see
 */
record StoredState(Place places, Map<String, Kind> kinds, Map<String, StoredItem> bySerial, Map<String, StoredItem> byName,
                   Map<String, StoredItem> byTag, SiteScope scope) {

    static StoredState of(Place places, List<Kind> kinds, List<StoredItem> items, SiteScope scope) {
        StoredState state = new StoredState(places, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), scope);
        kinds.forEach(kind -> state.kinds.put(kind.name().toLowerCase(Locale.ROOT), kind));
        for (StoredItem item : items) {
            state.bySerial.put(item.value(EquipmentColumn.MANUFACTURER_SERIAL), item);
            state.byName.put(item.value(EquipmentColumn.NAME), item);
            state.byTag.put(item.value(EquipmentColumn.ASSET_TAG), item);
        }
        return state;
    }
}
