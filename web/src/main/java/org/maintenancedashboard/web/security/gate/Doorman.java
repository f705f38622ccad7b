package org.maintenancedashboard.web.security.gate;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.maintenancedashboard.common.Settings;

/**
 * Decides who is let in.
 *
 * @param publicOrigin the origin of {@code MD_PUBLIC_URL}
 * @param hosts names of this installation, in small letters
 * @param partners origins whose pages may read {@code /api}
 * @param insecure whether plain http is accepted from other machines
 */
record Doorman(String publicOrigin, Set<String> hosts, Set<String> partners, boolean insecure) {

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    static Doorman configured() {
        URI publicUrl = URI.create(Settings.find("MD_PUBLIC_URL").orElse("http://localhost:8080"));
        Set<String> hosts = new HashSet<>(List.of(publicUrl.getHost().toLowerCase(Locale.ROOT)));
        Settings.list("MD_ALLOWED_HOSTS").forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
        Set<String> partners = new HashSet<>();
        Settings.list("MD_CORS_ORIGINS").forEach(origin -> partners.add(Call.originOf(URI.create(origin))));
        return new Doorman(Call.originOf(publicUrl), hosts, partners, Settings.isTrue("MD_INSECURE_HTTP"));
    }

    Optional<Refusal> refusal(Call call) {
        if (call.hostName().filter(this::isOurs).isEmpty()) {
            return Optional.of(Refusal.HOST);
        }
        if (!call.isSecure() && !insecure && !call.caller().isLoopbackAddress()) {
            return Optional.of(Refusal.PLAIN);
        }
        if (call.path().contains("j_security_check")) {
            return Optional.of(Refusal.CLOSED);
        }
        return call.isUnsafe() && !isFromOurPages(call) ? Optional.of(Refusal.ORIGIN) : Optional.empty();
    }

    /** Whether the call comes from a page of a partner, which may read the answer. */
    boolean isPartner(Call call) {
        return call.origin() != null && call.isApi() && partners.contains(call.origin().toLowerCase(Locale.ROOT));
    }

    private boolean isOurs(String host) {
        return hosts.contains(host) || host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    private boolean isFromOurPages(Call call) {
        if (isPartner(call)) {
            return true;
        }
        if (call.fetchSite() != null) {
            return OWN_SITES.contains(call.fetchSite());
        }
        if (call.origin() == null) {
            return call.isApi();
        }
        String origin = call.origin().toLowerCase(Locale.ROOT);
        return origin.equals(publicOrigin) || origin.equals(call.scheme() + "://" + call.host().toLowerCase(Locale.ROOT));
    }
}
