package org.maintenancedashboard.web.security.rate;

/** One bucket: a limit and for whom it counts. */
record Key(Limit limit, String whom) {

    /** The bucket of an address; of IPv6 that of its network, for a caller has 2^64 of them. */
    static Key ofAddress(String address) {
        if (!address.contains(":")) {
            return new Key(Limit.ADDRESS, address);
        }
        String[] groups = address.replaceFirst("%.*", "").split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int group = 0; group < Math.min(4, groups.length) && !groups[group].isEmpty(); group++) {
            network.append(groups[group]).append(':');
        }
        return new Key(Limit.ADDRESS, network + ":");
    }
}
