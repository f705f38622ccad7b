package org.maintenancedashboard.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.common.Like;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.location.Location;
import org.maintenancedashboard.schedule.generation.GenerationLedger;
import org.maintenancedashboard.schedule.generation.TargetKey;
import org.maintenancedashboard.security.Sites;

/** What a schedule can be for, within the caller's sites. */
@Stateless
public class Targets {

    private static final int SUGGESTIONS = 12;
    private static final String FITS = " and (not exists (select 1 from ActivityType t join t.equipmentCategories x where t.id = :typeId)"
            + " or exists (select 1 from ActivityType t join t.equipmentCategories x where t.id = :typeId and x = c))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sites sites;

    @Inject
    private GenerationLedger ledger;

    /** Equipment in use whose name, serial or asset tag holds the text and that the type fits, in natural order; at most 12. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<Ref> listEquipment(SiteScope scope, String text, Long typeId) {
        SiteScope seen = sites.within(scope);
        return em.createQuery("select new org.maintenancedashboard.common.Ref(e.id, e.name) from Equipment e join e.category c"
                + " where e.active = true and (:all = true or e.location.siteId in :sites) and (lower(e.name) like :pattern escape '!'"
                + " or lower(e.manufacturerSerial) like :pattern escape '!' or lower(e.assetTag) like :pattern escape '!')" + FITS + " order by e.sortKey", Ref.class)
                .setParameter("all", seen.all()).setParameter("sites", seen.siteIds()).setParameter("typeId", typeId)
                .setParameter("pattern", Like.containing(text)).setMaxResults(SUGGESTIONS).getResultList();
    }

    /** The name of one equipment of the caller's sites. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Optional<Ref> findEquipment(Long id) {
        return findEquipment(SiteScope.everything(), id);
    }

    /** The name of one equipment of the scope. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Optional<Ref> findEquipment(SiteScope scope, Long id) {
        SiteScope seen = sites.within(scope);
        return em.createQuery("select new org.maintenancedashboard.common.Ref(e.id, e.name) from Equipment e where e.id = :id"
                + " and (:all = true or e.location.siteId in :sites)", Ref.class).setParameter("id", id).setParameter("all", seen.all())
                .setParameter("sites", seen.siteIds()).getResultStream().findFirst();
    }

    /** A place of the scope with its path. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Optional<Ref> findPlace(SiteScope scope, Long id) {
        SiteScope seen = sites.within(scope);
        return em.createQuery("select new org.maintenancedashboard.common.Ref(l.id, l.path) from Location l where l.id = :id"
                + " and (:all = true or l.siteId in :sites)", Ref.class).setParameter("id", id).setParameter("all", seen.all())
                .setParameter("sites", seen.siteIds()).getResultStream().findFirst();
    }

    /** Whether a schedule is for equipment or a site of the scope, or for no site in particular. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public boolean isServed(SiteScope scope, Long scheduleId) {
        SiteScope seen = sites.within(scope);
        return em.createQuery("select count(s) from Schedule s left join s.equipment e left join e.location l left join s.site st where s.id = :id"
                + " and (:all = true or (e is null and st is null) or l.siteId in :sites or st.id in :sites)", Long.class)
                .setParameter("id", scheduleId).setParameter("all", seen.all()).setParameter("sites", seen.siteIds()).getSingleResult() > 0;
    }

    /** Active equipment categories that the type fits, by name, at most 200; every one where the type is null. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<Ref> listEquipmentCategories(Long typeId) {
        return em.createQuery("select new org.maintenancedashboard.common.Ref(c.id, c.name) from EquipmentCategory c where c.active = true"
                + FITS + " order by lower(c.name)", Ref.class).setParameter("typeId", typeId).setMaxResults(200).getResultList();
    }

    /** The caller's sites by name, at most 200. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<Ref> listSites() {
        SiteScope seen = sites.scope();
        return em.createQuery("select new org.maintenancedashboard.common.Ref(l.id, l.name) from Location l where l.parent is null"
                + " and l.active = true and (:all = true or l.id in :sites) order by l.sortPath", Ref.class).setParameter("all", seen.all())
                .setParameter("sites", seen.siteIds()).setMaxResults(200).getResultList();
    }

    /** The zone in which a target's wall time is read; see {@link #placeOf}. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public ZoneId zoneOf(Long equipmentId, Long siteId) {
        return placeOf(equipmentId, siteId).zone();
    }

    /** Where a target stands: the site of the equipment, or the site; several sites without a calendar of their own, in the system's zone, for many. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Place placeOf(Long equipmentId, Long siteId) {
        return em.createQuery("select s from Location s where s.id = :siteId"
                + " or s.id = (select e.location.siteId from Equipment e where e.id = :equipmentId)", Location.class)
                .setParameter("siteId", siteId).setParameter("equipmentId", equipmentId).getResultStream().findFirst()
                .map(site -> new Place(site.getId(), ZoneId.of(site.getZone()))).orElseGet(() -> new Place(null, Settings.defaultZone()));
    }

    /** Where a stored schedule's one equipment stands, with what people decided about its dates; both ids may be null. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public Place placeOf(Long equipmentId, Long siteId, Long scheduleId) {
        Place place = placeOf(equipmentId, siteId);
        return scheduleId == null || equipmentId == null ? place : place.decided(ledger.readDecisions(List.of(new TargetKey(scheduleId, equipmentId)))
                .of(new TargetKey(scheduleId, equipmentId)));
    }
}
