package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** What the server lets in at all, and what every answer of it carries. */
class GateIT {

    private static final String JSON = "Content-Type: application/json";
    private static final Map<String, String> EVERYWHERE = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin");

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1:80@evil.example", ""})
    void aForeignHostIsRefusedAndNeverRepeated(String host) {
        for (String path : List.of("/", "/overview", "/login", "/api/v1/jobs", "/resources/md/md.css")) {
            Raw answer = Raw.send("GET " + path, "Host: " + host);
            assertEquals(400, answer.status(), path);
            assertFalse((answer.headers() + answer.body()).contains("evil"), path);
        }
    }

    @Test
    void anAddressInPlaceOfAPathIsRefusedAndNeverRepeated() {
        Raw answer = Raw.send("GET http://evil.example/");
        assertEquals(400, answer.status());
        assertFalse((answer.headers() + answer.body()).contains("evil"));
    }

    @Test
    void whatAStrangerForwardsIsNotBelieved() {
        Raw answer = Raw.send("GET /", "X-Forwarded-Host: evil.example", "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Proto: https", "Forwarded: host=evil.example");
        assertEquals(302, answer.status());
        assertEquals(TestServer.url() + "/login", answer.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/%2f%2fevil.example", "/\\evil.example", "/login?next=//evil.example", "/login?next=https://evil.example", "/;@evil.example",
        "/overview?site=//evil.example", "/%0d%0aLocation:%20https://evil.example", "/overview.xhtml?x=%0d%0aX-Evil:%201", "/.evil.example.xhtml"})
    void noAddressLeadsAway(String path) {
        Raw answer = Raw.send("GET " + path);
        String location = answer.header("Location");
        assertTrue(location.isEmpty() || location.startsWith(TestServer.url() + "/"), location);
        assertEquals("", answer.header("X-Evil"));
    }

    @Test
    void theNamedProxySaysWhoCallsAndHow() throws SQLException {
        String user = TestServer.unique("nobody");
        String[] forwarded = {JSON, "X-Forwarded-For: 127.0.0.1, 203.0.113.7", "X-Forwarded-Proto: https"};
        assertEquals(401, Raw.from(TestServer.PROXY, "POST /api/v1/auth/login", "{\"username\":\"" + user + "\",\"password\":\"x\"}", forwarded).status());
        assertTrue(exists("select 1 from sign_in_try where key = ?", "203.0.113.7 " + user));
        assertEquals(403, Raw.from(TestServer.PROXY, "GET /login", "", "X-Forwarded-For: 203.0.113.7").status());
        assertEquals(400, Raw.from(TestServer.PROXY, "GET /login", "", "X-Forwarded-Host: evil.example").status());
        assertEquals("https://localhost:1/login", Raw.from(TestServer.PROXY, "GET /", "", "X-Forwarded-Host: localhost:1", "X-Forwarded-Proto: https").header("Location"));
    }

    @Test
    void formsOfOtherSitesAreRefusedBeforeAnythingIsLookedAt() {
        for (String path : List.of("/login", "/overview", "/api/v1/auth/login", "/api/v1/jobs/generate-occurrences")) {
            assertEquals(403, Raw.send("POST " + path, "Origin: https://evil.example").status(), path);
            assertEquals(403, Raw.send("POST " + path, "Origin: null").status(), path);
            assertEquals(403, Raw.send("POST " + path, "Sec-Fetch-Site: cross-site", "Origin: " + TestServer.url()).status(), path);
        }
        assertEquals(403, Raw.send("POST /login").status());
        assertEquals(200, Raw.from("127.0.0.1", "POST /login", "a=b", "Origin: " + TestServer.url(), "Content-Type: application/x-www-form-urlencoded").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&primefaces.nonce=", "&primefaces.nonce=guessed", "&primefaces.nonce=%00"})
    void aFormWithoutTheNonceOfItsPageOpensThePageAnewAndChangesNothing(String nonce) {
        String form = "form=form&userName=admin&password=" + URLEncoder.encode(TestServer.adminPassword(), StandardCharsets.UTF_8)
                + "&signIn=signIn&jakarta.faces.ViewState=stateless" + nonce;
        Raw answer = Raw.from("127.0.0.1", "POST /login", form, "Content-Type: application/x-www-form-urlencoded", "Origin: " + TestServer.url());
        assertEquals(302, answer.status(), answer.body());
        assertTrue(answer.header("Location").endsWith("/login"), answer.header("Location"));
        assertEquals(302, Raw.send("GET /profile", "Cookie: " + answer.header("Set-Cookie").replaceFirst(";.*", "")).status());
    }

    @Test
    void theContainersOwnSignInIsClosed() {
        String form = "j_username=admin&j_password=" + TestServer.adminPassword();
        for (String path : List.of("/j_security_check", "/overview/j_security_check", "/%6a_security_check", "/j_security_check;x=y")) {
            Raw answer = Raw.from("127.0.0.1", "POST " + path, form, "Origin: " + TestServer.url(), "Content-Type: application/x-www-form-urlencoded");
            assertEquals(404, answer.status(), path);
            assertEquals("", answer.header("Set-Cookie"), path);
        }
    }

    @Test
    void onlyTheNamedPartnerReadsTheInterfaceAndNeverWithCookies() {
        String ask = "Access-Control-Request-Method: GET";
        Raw asked = Raw.send("OPTIONS /api/v1/jobs", "Origin: " + TestServer.PARTNER, ask);
        assertEquals(204, asked.status());
        assertEquals(TestServer.PARTNER, asked.header("Access-Control-Allow-Origin"));
        assertEquals("", asked.header("Access-Control-Allow-Credentials"));
        Raw read = Raw.send("GET /api/v1/jobs", "Origin: " + TestServer.PARTNER, "Sec-Fetch-Site: cross-site");
        assertEquals(401, read.status());
        assertEquals(TestServer.PARTNER, read.header("Access-Control-Allow-Origin"));
        for (Raw other : List.of(Raw.send("OPTIONS /api/v1/jobs", "Origin: https://evil.example", ask), Raw.send("GET /login", "Origin: " + TestServer.PARTNER),
                Raw.send("GET /api/v1/jobs", "Origin: https://evil.example"))) {
            assertEquals("", other.header("Access-Control-Allow-Origin"));
        }
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        String token = "Authorization: Bearer ";
        List<Raw> pages = List.of(Raw.send("GET /login"), Raw.send("GET /nothing-here"), Raw.send("GET /failed"), Raw.send("GET /set-password"));
        List<Raw> others = List.of(Raw.send("GET /"), Raw.send("GET /overview"), Raw.send("GET /api/v1/jobs"), Raw.send("GET /api/v1/jobs", token + "abc"),
                Raw.send("GET /api/nothing"), Raw.send("GET /login", "Host: evil.example"), Raw.send("POST /login"), Raw.send("PROPFIND /login"),
                Raw.send("OPTIONS /login"), Raw.send("GET /WEB-INF/web.xml"), Raw.send("GET /META-INF/MANIFEST.MF"), Raw.send("GET /openapi"),
                Raw.send("GET /j_security_check"), Raw.from("127.0.0.1", "POST /api/v1/auth/login", "{", JSON), Raw.from("127.0.0.1", "POST /api/v1/auth/login", "x", "Content-Type: x/y"));
        List<Raw> files = List.of(Raw.send("GET /resources/md/md.css"), Raw.send("GET /jakarta.faces.resource/icon.svg.xhtml?ln=md"));
        List<String> faults = new ArrayList<>();
        pages.forEach(page -> look(page, "default-src 'self';", "no-store", faults));
        others.forEach(other -> look(other, "", "no-store", faults));
        files.forEach(file -> look(file, "", "", faults));
        assertEquals(List.of(), faults);
    }

    private static void look(Raw answer, String policy, String cache, List<String> faults) {
        EVERYWHERE.forEach((name, value) -> {
            if (!answer.header(name).equals(value)) {
                faults.add(name + " of " + answer);
            }
        });
        if (!answer.header("Content-Security-Policy").startsWith(policy) || !answer.header("Content-Security-Policy").contains("frame-ancestors 'none'")) {
            faults.add("policy of " + answer);
        }
        if (!answer.header("Cache-Control").contains(cache)) {
            faults.add("cache of " + answer);
        }
        if (!answer.header("Server").isEmpty() || !answer.header("X-Powered-By").isEmpty()) {
            faults.add("names its server: " + answer);
        }
    }

    @Test
    void aDownloadCarriesThemToo() {
        Http http = Http.admin();
        Reply export = http.send(http.request("/api/v1/audit/export?entity=nothing").setHeader("Accept", "text/csv")).expect(200);
        EVERYWHERE.forEach((name, value) -> assertEquals(value, export.header(name)));
        assertTrue(export.header("Cache-Control").contains("no-store"));
    }

    @Test
    void nothingButHttpIsSpokenHere() {
        assertEquals(405, Raw.send("TRACE /login").status());
        for (String protocol : List.of("jboss-remoting", "remoting", "HTTP/2.0, jboss-remoting")) {
            assertFalse(Raw.send("GET /", "Upgrade: " + protocol, "Connection: Upgrade", "Sec-JbossRemoting-Key: dGVzdA==").status() == 101, protocol);
        }
        for (String path : List.of("/wildfly-services/ejb/v1/invoke", "/wildfly-services/naming/v1/lookup", "/console", "/management", "/health", "/metrics", "/jmx")) {
            Raw answer = Raw.send("GET " + path);
            assertTrue(answer.status() == 404 || answer.header("Location").startsWith(TestServer.url() + "/login"), path + ": " + answer.status());
        }
    }

    @Test
    void noFolderIsListedAndNothingOfTheInsideIsServed() {
        for (String path : List.of("/resources", "/resources/", "/resources/md", "/resources/md/", "/WEB-INF", "/WEB-INF/", "/WEB-INF/web.xml", "/META-INF/", "/WEB-INF/classes/",
                "/resources/../WEB-INF/web.xml", "/resources/%2e%2e/WEB-INF/web.xml", "/jakarta.faces.resource/../WEB-INF/web.xml")) {
            Raw answer = Raw.send("GET " + path);
            assertTrue(answer.status() >= 300, path + ": " + answer.status());
            assertFalse(answer.body().contains("Directory") || answer.body().contains("<web-app"), path);
        }
    }

    @Test
    void wherePlainHttpIsAcceptedEveryPageSaysSo() throws IOException {
        String words = "This connection is not encrypted";
        assertFalse(Raw.send("GET /login").body().contains(words));
        property("add");
        try {
            assertTrue(Raw.send("GET /login").body().contains(words));
            assertFalse(Raw.from(TestServer.PROXY, "GET /login", "", "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Proto: https").body().contains(words));
        } finally {
            property("remove");
        }
    }

    /** As an operator would in the command line; settings are system properties first. */
    private static void property(String verb) throws IOException {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(verb);
        operation.get("address").add("system-property", "MD_INSECURE_HTTP");
        if (verb.equals("add")) {
            operation.get("value").set("true");
        }
        try (ModelControllerClient client = ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), TestServer.managementPort())) {
            assertEquals("success", client.execute(operation).get("outcome").asString());
        }
    }

    private static boolean exists(String query, String argument) throws SQLException {
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
