package org.maintenancedashboard.security.role;

import java.util.List;
import org.maintenancedashboard.common.Ref;

/**
 * What a user may do, where, and why.
 *
 * @param role null where the user has none
 * @param barred why nothing counts: {@code disabled}, {@code invited} (no password yet), {@code noRole}, {@code roleInactive}, {@code noSites};
 *        null where nothing stands in the way
 * @param sites where the rights count; says nothing where {@code allSites}
 */
public record RightsDetail(Long id, String username, String name, Ref role, String barred, boolean allSites, List<Ref> sites, List<RightRow> rights) {

    public RightsDetail {
        sites = List.copyOf(sites);
        rights = List.copyOf(rights);
    }
}
