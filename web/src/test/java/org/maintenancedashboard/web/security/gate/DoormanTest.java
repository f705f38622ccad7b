package org.maintenancedashboard.web.security.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoormanTest {

    private static final Doorman DOORMAN = new Doorman("https://md.example.org", Set.of("md.example.org", "inside"), Set.of("https://partner.example"), false);

    @ParameterizedTest
    @ValueSource(strings = {"md.example.org", "MD.example.org:8443", "inside:80", "localhost:8080", "127.0.0.1", "127.3.2.1:9", "[::1]:8080"})
    void ourNamesAndThisMachineAreAnswered(String host) {
        assertEquals(Optional.empty(), DOORMAN.refusal(call("GET", "/login", host, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "md.example.org.evil.example", "evil.md.example.org", "md.example.org@evil.example", "md.example.org/evil", "", " ", "md.example.org:80:80",
            "md.example.org:x", "127.0.0.1.evil.example", "[::2]", "md.example.org, evil.example", "md.example.org\tevil"})
    void otherHostsAreRefused(String host) {
        assertEquals(Optional.of(Refusal.HOST), DOORMAN.refusal(call("GET", "/login", host, null, null)));
    }

    @Test
    void aRequestWithoutHostIsRefused() {
        assertEquals(Optional.of(Refusal.HOST), DOORMAN.refusal(call("GET", "/login", null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"http,192.0.2.1,false,PLAIN", "https,192.0.2.1,false,", "http,127.0.0.1,false,", "http,::1,false,", "http,192.0.2.1,true,"})
    void plainHttpIsForThisMachineOnlyUnlessAccepted(String scheme, String caller, boolean insecure, Refusal expected) {
        Doorman doorman = new Doorman("https://md.example.org", Set.of("md.example.org"), Set.of(), insecure);
        assertEquals(Optional.ofNullable(expected), doorman.refusal(new Call("GET", "/", scheme, "md.example.org", Networks.address(caller), null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/j_security_check", "/overview/j_security_check", "/j_security_check;a=b"})
    void theContainersOwnSignInIsClosed(String path) {
        assertEquals(Optional.of(Refusal.CLOSED), DOORMAN.refusal(call("POST", path, "localhost", "https://md.example.org", "same-origin")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "POST,/login,-,same-origin,-", "POST,/login,-,none,-", "POST,/login,-,same-site,ORIGIN", "POST,/login,-,cross-site,ORIGIN", "POST,/login,-,nonsense,ORIGIN",
        "POST,/login,https://md.example.org,cross-site,ORIGIN", "POST,/login,https://md.example.org,-,-", "POST,/login,https://md.example.org:443,-,ORIGIN",
        "POST,/login,http://localhost:8080,-,-", "POST,/login,https://localhost:8080,-,ORIGIN", "POST,/login,http://localhost,-,ORIGIN", "POST,/login,null,-,ORIGIN",
        "POST,/login,http://md.example.org,-,ORIGIN", "POST,/login,https://evil.example,-,ORIGIN", "POST,/login,https://partner.example,-,ORIGIN", "POST,/login,-,-,ORIGIN",
        "PUT,/overview,-,-,ORIGIN", "DELETE,/overview,-,-,ORIGIN", "PATCH,/overview,-,-,ORIGIN", "TRACE,/overview,-,-,ORIGIN", "GET,/login,https://evil.example,cross-site,-",
        "HEAD,/login,-,cross-site,-", "OPTIONS,/login,-,cross-site,-", "POST,/api/v1/jobs,-,-,-", "POST,/api/v1/jobs,https://evil.example,-,ORIGIN",
        "POST,/api/v1/jobs,-,cross-site,ORIGIN", "POST,/api/v1/jobs,https://partner.example,cross-site,-", "POST,/api/v1/jobs,https://PARTNER.example,-,-",
        "POST,/apiary,https://partner.example,-,ORIGIN", "POST,/apiary,-,-,ORIGIN"})
    void whatMayChangeSomethingComesFromOurPages(String method, String path, String origin, String site, Refusal expected) {
        assertEquals(Optional.ofNullable(expected), DOORMAN.refusal(call(method, path, "localhost:8080", origin, site)));
    }

    @Test
    void onlyNamedPartnersReadAndOnlyTheInterface() {
        assertTrue(DOORMAN.isPartner(call("GET", "/api/v1/jobs", "localhost", "https://partner.example", null)));
        assertTrue(DOORMAN.isPartner(call("GET", "/openapi", "localhost", "https://partner.example", null)));
        assertFalse(DOORMAN.isPartner(call("GET", "/overview", "localhost", "https://partner.example", null)));
        assertFalse(DOORMAN.isPartner(call("GET", "/api/v1/jobs", "localhost", "https://partner.example.evil", null)));
        assertFalse(DOORMAN.isPartner(call("GET", "/api/v1/jobs", "localhost", null, null)));
    }

    private static Call call(String method, String path, String host, String origin, String site) {
        return new Call(method, path, "http", host, Networks.address("127.0.0.1"), origin, site);
    }
}
