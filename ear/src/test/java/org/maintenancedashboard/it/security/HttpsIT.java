package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.FreshServer;

/** A product of its own that people reach by https, with limits small enough to try. */
class HttpsIT {

    private static final String PASSWORD = "words for a secure door";
    private static final String FORM = "form=form&userName=admin&password=words+for+a+secure+door&signIn=signIn&jakarta.faces.ViewState=stateless";

    private static FreshServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = FreshServer.open("https");
        server.start(Map.of("MD_PUBLIC_URL", "https://127.0.0.1", "MD_ADMIN_PASSWORD", PASSWORD, "MD_LIMIT_ADDRESS", "3", "MD_TLS_KEYSTORE", ownCertificate(),
                "MD_TLS_PASSWORD", PASSWORD));
    }

    private static String ownCertificate() throws IOException, InterruptedException {
        Path store = Path.of("target/https/own.p12").toAbsolutePath();
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "own", "-keyalg", "RSA", "-dname",
                "CN=own.example", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", store.toString()).inheritIO().start();
        assertEquals(0, made.waitFor());
        return store.toString();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theListenerSpeaksTodaysTlsWithTheCertificateGiven() throws IOException, GeneralSecurityException {
        try (SSLSocket socket = secure()) {
            socket.startHandshake();
            assertEquals("TLSv1.3", socket.getSession().getProtocol());
            assertEquals("CN=own.example", socket.getSession().getPeerPrincipal().getName());
        }
    }

    @Test
    void everyAnswerAsksForHttpsFromNowOn() throws IOException, GeneralSecurityException {
        for (String path : List.of("/login", "/", "/nothing", "/api/v1/jobs", "/resources/md/md.css", "/WEB-INF/web.xml")) {
            assertEquals("max-age=31536000", get(path).header("Strict-Transport-Security"), path);
        }
    }

    @Test
    void theSessionTravelsByHttpsOnlyUnderANameThatNoNeighbourCanSet() throws IOException, GeneralSecurityException {
        String nonce = get("/login").header("Content-Security-Policy").replaceFirst(".*?'nonce-", "").replaceFirst("'.*", "");
        Raw signedIn = send("POST /login", FORM + "&primefaces.nonce=" + URLEncoder.encode(nonce, StandardCharsets.UTF_8), "Content-Type: application/x-www-form-urlencoded", "Origin: https://127.0.0.1:" + server.httpsPort());
        assertEquals(302, signedIn.status(), signedIn.body());
        assertTrue(signedIn.headers().stream().noneMatch(line -> line.startsWith("Set-Cookie: JSESSIONID")), signedIn.headers()::toString);
        List<String> cookies = signedIn.headers().stream().filter(line -> line.startsWith("Set-Cookie: __Host-MD=")).toList();
        assertTrue(!cookies.isEmpty(), signedIn.headers()::toString);
        String last = cookies.get(cookies.size() - 1).toLowerCase(Locale.ROOT);
        assertTrue(last.contains("secure") && last.contains("httponly") && last.contains("samesite=lax") && last.contains("path=/") && !last.contains("domain"), last);
        String kept = cookies.get(cookies.size() - 1).substring("Set-Cookie: ".length()).replaceFirst(";.*", "");
        assertEquals(200, get("/profile", "Cookie: " + kept).status());
        assertEquals(302, get("/profile", "Cookie: JSESSIONID=" + kept.substring(kept.indexOf('=') + 1)).status());
        assertTrue(List.of(401, 429).contains(get("/api/v1/users/me", "Cookie: " + kept).status()));
    }

    @Test
    void formsOfThePlainAddressAreRefused() throws IOException, GeneralSecurityException {
        assertEquals(403, send("POST /login", FORM, "Content-Type: application/x-www-form-urlencoded", "Origin: http://127.0.0.1:" + server.httpsPort()).status());
        assertEquals(400, get("/login", "Host: evil.example").status());
    }

    @Test
    void aStrangerWhoCallsTooOftenIsToldToWait() throws IOException {
        int refused = 0;
        for (int call = 0; call < 60 && refused != 429; call++) {
            try (Socket socket = new Socket("127.0.0.1", server.httpPort())) {
                Raw answer = Raw.over(socket, "GET /api/v1/jobs", "");
                refused = answer.status();
                assertEquals("\"address\";q=3;w=60", answer.header("RateLimit-Policy"));
                assertEquals(refused == 429, !answer.header("Retry-After").isEmpty());
            }
        }
        assertEquals(429, refused);
    }

    private static Raw get(String path, String... headers) throws IOException, GeneralSecurityException {
        return send("GET " + path, "", headers);
    }

    private static Raw send(String request, String body, String... headers) throws IOException, GeneralSecurityException {
        try (SSLSocket socket = secure()) {
            return Raw.over(socket, request, body, headers);
        }
    }

    /** Trusts any certificate: which one it is, a test of its own asks. */
    private static SSLSocket secure() throws IOException, GeneralSecurityException {
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new X509TrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type) {
                throw new UnsupportedOperationException(type);
            }

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type) {
                assertEquals(1, chain.length);
            }

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        }}, null);
        return (SSLSocket) trusting.getSocketFactory().createSocket("127.0.0.1", server.httpsPort());
    }
}
