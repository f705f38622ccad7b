package org.maintenancedashboard.web.security.gate;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What named proxies say about a caller; each part empty where they say nothing usable.
 *
 * @param scheme http or https
 * @param host as the caller wrote it
 */
record Forwarded(Optional<InetAddress> caller, Optional<String> scheme, Optional<String> host) {

    static final String FOR = "X-Forwarded-For";
    static final String PROTO = "X-Forwarded-Proto";
    static final String HOST = "X-Forwarded-Host";

    private static final int LONGEST = 20;

    /** Reads the headers of a request that came from {@code peer}; nothing of what a stranger says. */
    static Forwarded of(InetAddress peer, Function<String, List<String>> headers, Networks proxies) {
        if (!proxies.hold(peer)) {
            return new Forwarded(Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<String> schemes = values(headers.apply(PROTO));
        List<String> hosts = values(headers.apply(HOST));
        return new Forwarded(caller(values(headers.apply(FOR)), proxies), last(schemes).filter(scheme -> scheme.matches("https?")), last(hosts));
    }

    /** The last address that is no proxy of ours: those before it were written by whoever called. */
    private static Optional<InetAddress> caller(List<String> chain, Networks proxies) {
        Optional<InetAddress> nearest = Optional.empty();
        List<String> backwards = new ArrayList<>(chain);
        Collections.reverse(backwards);
        for (String text : backwards.stream().limit(LONGEST).toList()) {
            try {
                nearest = Optional.of(Networks.address(text));
            } catch (IllegalArgumentException unreadable) {
                return nearest;
            }
            if (!proxies.hold(nearest.get())) {
                return nearest;
            }
        }
        return nearest;
    }

    private static Optional<String> last(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private static List<String> values(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
