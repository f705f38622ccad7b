package org.maintenancedashboard.security;

import java.util.Set;
import org.maintenancedashboard.common.Denied;

/**
 * What the holder may do to other accounts: nobody gives or touches more than the own rights and sites.
 *
 * @param holder who acts
 */
public record Authority(AppUser holder) {

    /** Whether the other user holds nothing that the holder does not hold as well. */
    public boolean isOver(AppUser other) {
        return mayGive(other.getRole()) && reaches(other.isAllSites(), other.getSiteIds());
    }

    /** Refuses to touch a user who holds more. */
    public void requireOver(AppUser other) {
        if (!isOver(other)) {
            throw new Denied("error.user.above");
        }
    }

    /** Whether the holder has every permission of the role. */
    public boolean mayGive(Role role) {
        return holder.getRole() != null && holder.getRole().covers(role);
    }

    /** Refuses to give away what the holder does not have. */
    public void requireGift(Role role, boolean everySite, Set<Long> sites) {
        if (!mayGive(role)) {
            throw new Denied("error.user.roleAbove");
        }
        if (!reaches(everySite, sites)) {
            throw new Denied("error.user.sitesAbove");
        }
    }

    private boolean reaches(boolean everySite, Set<Long> sites) {
        return holder.isAllSites() || !everySite && holder.getSiteIds().containsAll(sites);
    }
}
