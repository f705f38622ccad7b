package org.maintenancedashboard.transfer;

import static org.maintenancedashboard.transfer.EquipmentColumn.ASSET_TAG;
import static org.maintenancedashboard.transfer.EquipmentColumn.MANUFACTURER_SERIAL;
import static org.maintenancedashboard.transfer.EquipmentColumn.NAME;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.security.Sites;

/** Imports equipment from files. */
@Stateless
public class EquipmentImports {

    private static final int PARAMETERS = 2_000;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private Sites sites;

    @Inject
    private AuditLog audit;

    /**
     * Imports a file (rules 1 to 8 of the package).
     *
     * @throws org.maintenancedashboard.common.Invalid where the file cannot be read as a whole
     * @throws org.maintenancedashboard.common.Conflict where somebody stored one of the values in the meantime; nothing is stored then
     */
    @RolesAllowed(Permissions.EQUIPMENT_CREATE)
    public ImportReport run(byte[] content, ImportOptions options) {
        EquipmentFile file = EquipmentFile.read(content);
        ImportPlan plan = ImportPlan.of(file, stored(file), options.zone().getId());
        ImportReport report = plan.report(options);
        if (report.counts().created() > 0) {
            new ImportWriter(em, clock.instant(), caller.name()).write(plan, options.zone().getId());
            audit.record("imported", "equipment", null, null, report.counts());
        }
        if (options.dryRun()) {
            context.setRollbackOnly();
        }
        return report;
    }

    private StoredState stored(EquipmentFile file) {
        List<Place.Stored> places = em.createQuery("""
                select l.id, p.id, l.siteId, l.name, l.active from Location l left join l.parent p order by l.depth""", Object[].class)
            .getResultStream().map(row -> new Place.Stored((Long) row[0], (Long) row[1], (Long) row[2], (String) row[3], (boolean) row[4])).toList();
        List<Kind> kinds = em.createQuery("select c.id, c.name, c.active from EquipmentCategory c", Object[].class)
            .getResultStream().map(row -> new Kind((Long) row[0], (String) row[1], (boolean) row[2])).toList();
        return StoredState.of(Place.tree(places), kinds, items(file), sites.scope());
    }

    private List<StoredItem> items(EquipmentFile file) {
        Map<Object, StoredItem> found = new HashMap<>();
        Map.of("manufacturerSerial", MANUFACTURER_SERIAL, "assetTag", ASSET_TAG, "name", NAME).forEach((member, column) -> {
            List<String> values = file.values(column);
            for (int from = 0; from < values.size(); from += PARAMETERS) {
                em.createQuery(StoredItem.QUERY + " where e." + member + " in :values", Object[].class)
                    .setParameter("values", values.subList(from, Math.min(from + PARAMETERS, values.size())))
                    .getResultList().forEach(row -> found.put(row[0], StoredItem.of(row)));
            }
        });
        return new ArrayList<>(found.values());
    }
}
