package org.maintenancedashboard.common;

import java.util.Collection;
import java.util.Set;

/**
 * The sites a caller may see, possibly narrowed to the one selected. Queries use {@link #all()} and {@link #siteIds()} as parameters:
 * {@code (:all = true or l.siteId in :sites)}; the set is never empty, so that it can always be bound.
 */
public record SiteScope(boolean all, Set<Long> siteIds) {

    private static final Set<Long> NONE = Set.of(-1L);

    public SiteScope {
        siteIds = siteIds.isEmpty() ? NONE : Set.copyOf(siteIds);
    }

    public static SiteScope everything() {
        return new SiteScope(true, Set.of());
    }

    public static SiteScope of(Collection<Long> siteIds) {
        return new SiteScope(false, Set.copyOf(siteIds));
    }

    public boolean contains(Long siteId) {
        return all || siteIds.contains(siteId);
    }

    /** This scope cut down to one site; nothing is left when that site lies outside. A null site leaves the scope as it is. */
    public SiteScope narrowedTo(Long siteId) {
        if (siteId == null) {
            return this;
        }
        return contains(siteId) ? of(Set.of(siteId)) : of(Set.of());
    }
}
