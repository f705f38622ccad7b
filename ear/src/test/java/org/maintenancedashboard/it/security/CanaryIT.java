package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** Secrets of every kind are used, right and wrong; then none of them is found where people, programs and operators look. */
class CanaryIT {

    private static final String LOGIN = "/api/v1/auth/login";
    private static final List<String> READ = List.of("/api/v1/users?size=200", "/api/v1/users/me", "/api/v1/roles", "/api/v1/audit?size=200", "/openapi");
    private static final List<String> PAGES = List.of("/users", "/profile", "/audit", "/roles", "/jobs", "/change-password", "/user?id=");

    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Person person = Person.of("admin");

    @Test
    void noSecretIsFoundAnywhere() throws IOException, SQLException {
        planted();
        String session = secrets.get("session of the pages");
        Http admin = Http.admin();
        READ.forEach(path -> places.put(path, admin.get(path).expect(200).body()));
        places.put("the user", admin.get(person.path()).expect(200).body());
        places.put("export", admin.send(admin.request("/api/v1/audit/export").setHeader("Accept", "text/csv")).expect(200).body());
        for (String page : PAGES) {
            String path = page.endsWith("=") ? page + person.id() : page;
            Raw answer = Raw.send("GET " + path, "Cookie: JSESSIONID=" + session);
            assertEquals(200, answer.status(), path);
            places.put("page " + path, answer.body());
        }
        operators();
        logs();
        assertTrue(secrets.size() >= 12, secrets.keySet()::toString);
        List<String> found = new ArrayList<>();
        secrets.forEach((name, secret) -> {
            assertTrue(secret.length() >= 16, name);
            places.forEach((place, text) -> {
                if (text.contains(secret)) {
                    found.add(name + " in " + place);
                }
            });
        });
        assertEquals(List.of(), found);
    }

    private void planted() throws IOException, SQLException {
        secrets.put("password of the administrator", TestServer.adminPassword());
        secrets.put("password of the database", System.getProperty("it.db.password"));
        secrets.put("password of its owner", System.getProperty("it.db.owner.password"));
        secrets.put("key that signs", Base64.getEncoder().encodeToString(TestServer.signingKey().getPrivate().getEncoded()).substring(400, 460));
        for (String file : List.of("store-password", "db-superuser-password")) {
            secrets.put("file " + file, Files.readString(TestServer.data().resolve("keys").resolve(file)).strip());
        }
        JsonObject tokens = login(TestServer.adminPassword(), 200);
        secrets.put("access token", tokens.getString("accessToken").replaceFirst(".*\\.", ""));
        secrets.put("refresh token", tokens.getString("refreshToken").replaceFirst(".*\\.", ""));
        secrets.put("wrong password over REST", TestServer.unique("canary over REST"));
        login(secrets.get("wrong password over REST"), 401);
        secrets.put("wrong password on the page", TestServer.unique("canary on the page"));
        assertEquals(200, page(secrets.get("wrong password on the page")).status());
        Raw signedIn = page(TestServer.adminPassword());
        assertEquals(302, signedIn.status());
        List<String> cookies = signedIn.headers().stream().filter(line -> line.startsWith("Set-Cookie: JSESSIONID=")).toList();
        assertTrue(cookies.get(cookies.size() - 1).contains("SameSite=Lax"), cookies::toString);
        secrets.put("session of the pages", cookies.get(cookies.size() - 1).replaceFirst(".*?=", "").replaceFirst(";.*", ""));
        secrets.put("link that resets", link(person.id()));
        secrets.put("link that invites", link(invited()));
        secrets.put("bearer of somebody else", TestServer.unique("canary-bearer-of-nobody"));
        Http.bearer(secrets.get("bearer of somebody else")).get("/api/v1/jobs").expect(401);
        secrets.put("spent refresh token", TestServer.unique("canary-refresh-of-nobody"));
        Http.anonymous().post("/api/v1/auth/refresh", Json.createObjectBuilder().add("refreshToken", secrets.get("spent refresh token")).build()).expect(401);
        secrets.put("hash of the password", one("select password_hash from app_user where id = " + person.id()));
    }

    private JsonObject login(String password, int status) {
        return Http.anonymous().post(LOGIN, Json.createObjectBuilder().add("username", person.name()).add("password", password).build()).expect(status).json();
    }

    private Raw page(String password) {
        String form = "form=form&userName=" + person.name() + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)
                + "&signIn=signIn&jakarta.faces.ViewState=stateless&primefaces.nonce=" + URLEncoder.encode(nonce(), StandardCharsets.UTF_8);
        return Raw.from("127.0.0.1", "POST /login", form, "Content-Type: application/x-www-form-urlencoded", "Origin: " + TestServer.url());
    }

    /** What the page gives its forms, so that scripts of the answer may run. */
    private static String nonce() {
        return Raw.send("GET /login").header("Content-Security-Policy").replaceFirst(".*?'nonce-", "").replaceFirst("'.*", "");
    }

    private static String link(long user) {
        return Http.admin().post("/api/v1/users/" + user + "/link", "").expect(200).json().getString("link").replaceFirst(".*token=", "");
    }

    private static long invited() throws SQLException {
        Person invited = Person.of("viewer");
        invited.change("update app_user set password_hash = null where id = ?");
        return invited.id();
    }

    /** What the command line shows; values that are expressions stay expressions unless somebody asks for them resolved. */
    private void operators() throws IOException {
        ModelNode all = new ModelNode();
        all.get("operation").set("read-resource");
        all.get("address").setEmptyList();
        all.get("recursive").set(true);
        ModelNode runtime = new ModelNode();
        runtime.get("operation").set("read-resource");
        runtime.get("address").add("core-service", "platform-mbean").add("type", "runtime");
        runtime.get("include-runtime").set(true);
        try (ModelControllerClient client = ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), TestServer.managementPort())) {
            for (ModelNode operation : List.of(all, runtime)) {
                ModelNode answer = client.execute(operation);
                assertEquals("success", answer.get("outcome").asString());
                places.put("command line " + operation.get("address"), answer.toString());
            }
        }
    }

    private void logs() throws IOException {
        try (Stream<Path> files = Files.walk(TestServer.data().resolve("log"))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    places.put("log " + file.getFileName(), Files.readString(file, StandardCharsets.ISO_8859_1));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
        assertTrue(places.keySet().stream().anyMatch(place -> place.startsWith("log server.log")), places.keySet()::toString);
    }

    private static String one(String query) throws SQLException {
        try (Connection connection = TestServer.connection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
