package org.maintenancedashboard.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.transfer.ImportLine.Outcome;

/** What an import will do: every row judged against what is stored and against the rows before it. Touches nothing. */
final class ImportPlan {

    private final StoredState stored;
    private final String zone;
    private final Findings findings = new Findings();
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<NewItem> items = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final Map<String, EquipmentEntry> bySerial = new HashMap<>();
    private final Map<String, EquipmentEntry> byName = new HashMap<>();
    private final Map<String, EquipmentEntry> byTag = new HashMap<>();
    private final NearestName nearestKind;

    private ImportPlan(StoredState stored, String zone) {
        this.stored = stored;
        this.zone = zone;
        this.nearestKind = new NearestName(stored.kinds().values().stream().map(Kind::name).toList());
    }

    /** Judges the rows; sites that the file makes will have the zone. */
    static ImportPlan of(EquipmentFile file, StoredState stored, String zone) {
        ImportPlan plan = new ImportPlan(stored, zone);
        file.unknownHeaders().forEach(plan.findings::unknownColumn);
        file.rows().forEach(row -> plan.lines.add(new ImportLine(row.line(), plan.judge(row), row.cells())));
        return plan;
    }

    Findings findings() {
        return findings;
    }

    /** What comes of the plan; with one error nothing does where all rows are wanted. */
    ImportReport report(ImportOptions options) {
        int unchanged = (int) lines.stream().filter(line -> line.outcome() == Outcome.UNCHANGED).count();
        int rejected = findings.rejectedRows();
        boolean nothing = rejected > 0 && options.mode() == ImportMode.ALL;
        int sites = (int) places.stream().filter(Place::site).count();
        ImportReport.Counts counts = nothing ? new ImportReport.Counts(lines.size(), 0, unchanged, rejected, 0, 0, 0)
            : new ImportReport.Counts(lines.size(), items.size(), unchanged, rejected, sites, places.size() - sites, kinds.size());
        return new ImportReport(options, counts, findings.errors(), findings.warnings(), lines);
    }

    List<ImportLine> lines() {
        return lines;
    }

    List<NewItem> items() {
        return items;
    }

    /** The locations to make, parents before children. */
    List<Place> places() {
        return places;
    }

    /** The names of the categories to make. */
    List<String> kinds() {
        return kinds;
    }

    private Outcome judge(FileRow row) {
        EquipmentEntry entry = EquipmentEntry.of(row, findings);
        if (findings.rejected(row)) {
            return Outcome.REJECTED;
        }
        if (sameSerial(entry)) {
            return findings.rejected(row) ? Outcome.REJECTED : Outcome.UNCHANGED;
        }
        checkTaken(entry, EquipmentColumn.NAME, stored.byName(), byName);
        checkTaken(entry, EquipmentColumn.ASSET_TAG, stored.byTag(), byTag);
        checkCategory(entry);
        checkPlace(entry);
        if (findings.rejected(row)) {
            return Outcome.REJECTED;
        }
        accept(entry);
        return Outcome.CREATED;
    }

    private boolean sameSerial(EquipmentEntry entry) {
        String serial = entry.value(EquipmentColumn.MANUFACTURER_SERIAL);
        StoredItem item = stored.bySerial().get(serial);
        EquipmentEntry earlier = bySerial.get(serial);
        if (item != null && !stored.scope().contains(item.siteId())) {
            findings.error(entry.row(), EquipmentColumn.MANUFACTURER_SERIAL, "import.serial.taken", serial);
        } else if (item != null && !entry.differences(item.values()).isEmpty()) {
            findings.error(entry.row(), EquipmentColumn.MANUFACTURER_SERIAL, "import.serial.differs", serial, String.join(", ", entry.differences(item.values())));
        } else if (earlier != null && !entry.differences(earlier.values()).isEmpty()) {
            findings.error(entry.row(), EquipmentColumn.MANUFACTURER_SERIAL, "import.serial.differsLine", serial, earlier.row().line(),
                String.join(", ", entry.differences(earlier.values())));
        } else if (earlier != null) {
            findings.warning(entry.row(), EquipmentColumn.MANUFACTURER_SERIAL, "import.serial.repeated", earlier.row().line());
        }
        return item != null || earlier != null;
    }

    private void checkTaken(EquipmentEntry entry, EquipmentColumn column, Map<String, StoredItem> inStore, Map<String, EquipmentEntry> inFile) {
        String value = entry.value(column);
        StoredItem item = inStore.get(value);
        EquipmentEntry earlier = inFile.get(value);
        if (item != null) {
            boolean seen = stored.scope().contains(item.siteId());
            findings.error(entry.row(), column, seen ? "import.value.taken" : "import.value.takenElsewhere", column.header(), value,
                seen ? item.value(EquipmentColumn.MANUFACTURER_SERIAL) : "");
        } else if (earlier != null) {
            findings.error(entry.row(), column, "import.value.line", column.header(), value, earlier.row().line());
        }
    }

    private void checkCategory(EquipmentEntry entry) {
        Kind kind = stored.kinds().get(entry.value(EquipmentColumn.CATEGORY).toLowerCase(Locale.ROOT));
        if (kind != null && !kind.active()) {
            findings.error(entry.row(), EquipmentColumn.CATEGORY, "import.category.archived", kind.name());
        }
    }

    private void checkPlace(EquipmentEntry entry) {
        LocationPath path = entry.path();
        Optional<Place> site = stored.places().child(path.site());
        boolean foreign = site.isEmpty() ? !stored.scope().all() : site.get().id() != null && !stored.scope().contains(site.get().siteId());
        if (foreign) {
            findings.error(entry.row(), EquipmentColumn.LOCATION, "import.location.noAccess", path.site());
            return;
        }
        Place place = stored.places();
        for (String level : path.levels()) {
            place = place == null ? null : place.child(level).orElse(null);
            if (place != null && !place.active()) {
                findings.error(entry.row(), EquipmentColumn.LOCATION, "import.location.archived", place.name());
                return;
            }
        }
    }

    private void accept(EquipmentEntry entry) {
        String category = entry.value(EquipmentColumn.CATEGORY);
        items.add(new NewItem(entry, kind(entry.row(), category), place(entry)));
        bySerial.put(entry.value(EquipmentColumn.MANUFACTURER_SERIAL), entry);
        byName.put(entry.value(EquipmentColumn.NAME), entry);
        byTag.put(entry.value(EquipmentColumn.ASSET_TAG), entry);
    }

    private Kind kind(FileRow row, String category) {
        return stored.kinds().computeIfAbsent(category.toLowerCase(Locale.ROOT), key -> {
            kinds.add(category);
            warnCreated(new Cell(row, EquipmentColumn.CATEGORY), "import.category.created", nearestKind.to(category), category);
            return new Kind(null, category, true);
        });
    }

    private Place place(EquipmentEntry entry) {
        Place place = stored.places();
        LocationPath path = entry.path();
        for (int depth = 1; depth <= path.levels().size(); depth++) {
            String level = path.levels().get(depth - 1);
            Place parent = place;
            Optional<Place> child = parent.child(level);
            place = child.orElseGet(() -> parent.create(level));
            if (child.isEmpty()) {
                places.add(place);
                String key = place.site() ? "import.site.created" : "import.location.created";
                warnCreated(new Cell(entry.row(), EquipmentColumn.LOCATION), key, parent.nearest().to(level), path.upTo(depth).toString());
            }
        }
        return place;
    }

    private void warnCreated(Cell cell, String key, Optional<String> near, String created) {
        findings.warning(cell.row(), cell.column(), near.isPresent() ? key + "Near" : key, created, near.orElse(""), zone);
    }

    /** A row to store. */
    record NewItem(EquipmentEntry entry, Kind kind, Place place) {
    }

    private record Cell(FileRow row, EquipmentColumn column) {
    }
}
