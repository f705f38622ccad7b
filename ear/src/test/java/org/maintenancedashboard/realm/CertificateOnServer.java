package org.maintenancedashboard.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.FreshServer;

/** MD_REALM=certificate: pages open to who comes with a certificate of the plant's own issuer, role and sites stay ours. */
class CertificateOnServer {

    private static final Path FOLDER = Path.of("target/realm-certificate").toAbsolutePath();

    private static final Path ANYBODY = null;

    private static FreshServer server;
    private static Authority issuer;
    private static Staff staff;

    @BeforeAll
    static void start() throws Exception {
        server = FreshServer.open("realm-certificate");
        issuer = Authority.make(FOLDER.resolve("issuer"), "Issuer of the plant");
        server.start(Map.of("MD_REALM", "certificate", "MD_TLS_KEYSTORE", issuer.issue("server", "CN=127.0.0.1").store().toString(),
                "MD_TLS_PASSWORD", Authority.PASSWORD, "MD_CLIENT_ISSUERS", issuer.trust().toString(), "MD_CLIENT_ISSUERS_PASSWORD",
                Authority.PASSWORD, "MD_ADMIN_PASSWORD", Staff.OURS));
        staff = new Staff(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theSubjectsNameOpensPagesWithTheRoleOfOurTables() throws Exception {
        staff.add("paula", "viewer", null);
        HttpClient paula = client("CN=paula, OU=Planning, O=Plant");
        assertTrue(page(paula, "/profile").expectPage().contains("paula"));
        page(paula, "/jobs").expect(403);
        assertEquals("1", staff.one("select count(*) from page_session s join app_user u on u.id = s.user_id where u.username = ?", "paula"));
        assertEquals("signedIn", staff.one("select action from audit_entry where actor = ? order by id limit 1", "paula"));
        assertTrue(page(client("CN=admin, O=Plant"), "/audit").expectPage().contains("Audit trail"));
    }

    @Test
    void otherRightsCountAtTheNextRequestAndDisablingShutsOut() throws Exception {
        staff.add("tom", "viewer", null);
        HttpClient tom = client("CN=tom, O=Plant");
        page(tom, "/jobs").expect(403);
        staff.run("update app_user set role_id = 1 where username = 'tom'");
        page(tom, "/jobs").expectPage();
        staff.run("update app_user set active = false where username = 'tom'");
        page(tom, "/jobs").expectSignIn();
        page(client("CN=tom, O=Plant"), "/jobs").expectSignIn();
    }

    @Test
    void strangersAndThoseWithoutACertificateAreLedToTheSignInPage() throws Exception {
        page(client("CN=stranger, O=Plant"), "/overview").expectSignIn();
        page(client("O=admin, OU=admin"), "/overview").expectSignIn();
        page(client(ANYBODY), "/overview").expectSignIn();
        staff.login("admin", Staff.OURS).expect(200);
    }

    @Test
    void aCertificateOfAnotherIssuerIsRefusedByTls() throws Exception {
        Authority other = Authority.make(FOLDER.resolve("other"), "Issuer of the plant");
        HttpClient forger = client(other.issue("admin", "CN=admin, O=Plant").store());
        assertThrows(IOException.class, () -> page(forger, "/overview"));
    }

    @Test
    void restAsksForItsOwnTokenWhateverTheCertificate() throws Exception {
        page(client("CN=admin, O=Plant"), "/api/v1/users").expect(401);
    }

    @Test
    void aTicketIsNoPassword() {
        staff.login("admin", "").expect(400);
        staff.run("insert into sign_in_ticket values ('admin', encode(sha256('spent long ago'), 'hex'), now() - interval '1 second') on conflict (username) do nothing");
        staff.login("admin", "spent long ago").expect(401);
    }

    private record Answer(HttpResponse<String> response) {

        void expect(int status) {
            assertEquals(status, response.statusCode(), response.uri() + " " + response.headers().firstValue("Location"));
        }

        String expectPage() {
            expect(200);
            return response.body();
        }

        void expectSignIn() {
            expect(302);
            assertTrue(response.headers().firstValue("Location").orElse("").contains("/login"), response.headers()::toString);
        }
    }

    private static Answer page(HttpClient client, String path) throws IOException, InterruptedException {
        return new Answer(client.send(HttpRequest.newBuilder(URI.create(server.secureUrl() + path)).build(), BodyHandlers.ofString()));
    }

    private static HttpClient client(String subject) throws IOException, InterruptedException, GeneralSecurityException {
        return client(issuer.issue("client-" + System.nanoTime(), subject).store());
    }

    private static HttpClient client(Path store) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store == null ? null : open(store), Authority.PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(open(issuer.trust()));
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).cookieHandler(new CookieManager()).build();
    }

    private static KeyStore open(Path store) throws IOException, GeneralSecurityException {
        KeyStore opened = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            opened.load(stream, Authority.PASSWORD.toCharArray());
        }
        return opened;
    }
}
