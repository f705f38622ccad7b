package org.maintenancedashboard.location;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.SiteScope;

/** What a draft says about the place of a location in the tree, checked against the scope. */
final class Placing {

    private final EntityManager em;
    private final SiteScope scope;
    private final LocationDraft draft;
    private final Location parent;
    private final Customer customer;

    /** Refuses an unknown parent, one outside the scope, and an unknown customer by field; a new site needs all sites. */
    Placing(EntityManager em, SiteScope scope, LocationDraft draft) {
        this.em = em;
        this.scope = scope;
        this.draft = draft;
        parent = draft.getParentId() == null ? null : em.find(Location.class, draft.getParentId());
        customer = draft.getCustomerId() == null ? null : em.find(Customer.class, draft.getCustomerId());
        if (draft.getParentId() != null && (parent == null || !scope.contains(parent.getSiteId()))) {
            throw new Invalid("parentId", "error.reference.unknown");
        }
        if (draft.getCustomerId() != null && customer == null) {
            throw new Invalid("customerId", "error.reference.unknown");
        }
        if (parent == null && draft.getId() == null) {
            requireAllSites();
        }
        if (parent != null && draft.getZone() != null) {
            throw new Invalid("zone", "error.location.zoneBelow");
        }
    }

    Location parent() {
        return parent;
    }

    /** The zone of a site; any IANA id. */
    ZoneId zone() {
        if (draft.getZone() == null) {
            throw new Invalid("zone", "error.location.zoneMissing");
        }
        if (!ZoneId.getAvailableZoneIds().contains(draft.getZone())) {
            throw new Invalid("zone", "error.location.zoneUnknown", draft.getZone());
        }
        return ZoneId.of(draft.getZone());
    }

    /** Hangs a stored location where the draft says; below itself is refused. The way up is locked, so that two moves make no cycle. */
    void move(Location place) {
        if (parent == null) {
            if (!place.isSite()) {
                requireAllSites();
            }
            place.relocate(zone());
        } else if (place.isSite() || !parent.getId().equals(place.getParent().getId())) {
            em.refresh(place, LockModeType.PESSIMISTIC_WRITE);
            for (Location at = parent; at != null; at = at.getParent()) {
                if (at.getId().equals(place.getId())) {
                    throw new Invalid("parentId", "error.location.cycle");
                }
                em.refresh(at, LockModeType.PESSIMISTIC_WRITE);
            }
            place.moveTo(parent);
        }
    }

    private void requireAllSites() {
        if (!scope.all()) {
            throw new Denied("error.location.siteNeedsAll");
        }
    }

    void apply(Location place) {
        place.plan(draft.getCapacityHoursPerDay());
        place.assign(customer);
        place.situate(draft.getAddress(), draft.getLatitude(), draft.getLongitude());
        place.use(draft.isActive());
    }
}
