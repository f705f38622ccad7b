package org.maintenancedashboard.security.token;

import java.time.Instant;
import java.util.List;
import org.maintenancedashboard.common.Ref;

/**
 * A personal API token in a list.
 *
 * @param prefix its first characters, to recognise it
 * @param permissions the codes it may use while its user holds them
 * @param sites the sites it is limited to; says nothing where {@code allSites}
 * @param lastUsedAt null where it was never used; at most a minute late
 * @param expired whether its time is over
 */
public record PersonalTokenRow(Long id, String name, String prefix, List<String> permissions, boolean readOnly, boolean allSites, List<Ref> sites,
        Instant createdAt, Instant lastUsedAt, Instant expiresAt, boolean expired) {

    public PersonalTokenRow {
        permissions = List.copyOf(permissions);
        sites = List.copyOf(sites);
    }
}
