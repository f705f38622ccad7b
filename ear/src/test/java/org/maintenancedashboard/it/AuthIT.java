package org.maintenancedashboard.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Signing in over REST, and what a token is worth while it lives; every test has a user of its own with the password of {@code admin}. */
class AuthIT {

    private static final String JOBS = "/api/v1/jobs";
    private static final String PROTECTED = "/api/v1/maintenance/activity-types/categories";

    private final String user = TestServer.unique("auth");

    @Test
    void theTokenNamesUserAndSessionAndNoRoles() throws SQLException {
        createUser("viewer");
        JsonObject answer = login().expect(200).json();
        assertEquals(Set.of("accessToken", "refreshToken", "expiresIn", "tokenType"), answer.keySet());
        assertEquals(600, answer.getInt("expiresIn"));
        JsonObject claims = claims(answer.getString("accessToken"));
        assertEquals(Set.of("iss", "aud", "sub", "sid", "typ", "iat", "nbf", "exp", "jti"), claims.keySet());
        assertEquals(user, claims.getString("sub"));
        assertEquals(600, claims.getInt("exp") - claims.getInt("iat"));
    }

    @Test
    void aWrongPasswordAndAnUnknownUserGetTheSameAnswer() throws SQLException {
        createUser("viewer");
        Reply wrong = login(user, "not the password").expect(401);
        Reply unknown = login(TestServer.unique("nobody"), "not the password").expect(401);
        assertEquals(wrong.body(), unknown.body());
        assertEquals("Bearer", wrong.header("WWW-Authenticate"));
    }

    @Test
    void aUserWhoMustChangeThePasswordIsToldSo() throws SQLException {
        createUser("viewer");
        update("update app_user set must_change_password = true where username = ?");
        assertTrue(login().expect(403).json().getString("detail").contains("Change the password"));
    }

    @Test
    void sessionsThatAreOverAreForgottenAtTheNextSignIn() throws SQLException {
        createUser("viewer");
        String expired = login().expect(200).json().getString("refreshToken");
        update("update api_session set expires_at = now() - interval '1 second' where user_id = (select id from app_user where username = ?)");
        JsonObject ended = login().expect(200).json();
        Http.bearer(ended.getString("accessToken")).post("/api/v1/auth/logout", "").expect(204);
        JsonObject live = login().expect(200).json();
        assertEquals(1, sessions());
        Http.anonymous().post("/api/v1/auth/refresh", "{\"refreshToken\":\"" + expired + "\"}").expect(401);
        Http.bearer(live.getString("accessToken")).get(PROTECTED).expect(200);
    }

    @Test
    void rightsAreReadAnewForEachCall() throws SQLException {
        createUser("viewer");
        Http caller = signedIn();
        caller.get(PROTECTED).expect(200);
        caller.post(PROTECTED, "{\"name\":\"x\"}").expect(403);
        update("update app_user set role_id = (select id from role where name = 'admin') where username = ?");
        caller.post(PROTECTED, "{}").expect(400);
        update("update app_user set role_id = null where username = ?");
        caller.get(PROTECTED).expect(403);
    }

    @Test
    void aDisabledUserIsOutAtOnce() throws SQLException {
        createUser("viewer");
        Http caller = signedIn();
        update("update app_user set active = false where username = ?");
        assertEquals("Bearer error=\"invalid_token\"", caller.get(PROTECTED).expect(401).header("WWW-Authenticate"));
        login().expect(401);
    }

    @Test
    void signingOutEndsTheSession() throws SQLException {
        createUser("viewer");
        JsonObject session = login().expect(200).json();
        Http caller = Http.bearer(session.getString("accessToken"));
        caller.post("/api/v1/auth/logout", "").expect(204);
        caller.get(PROTECTED).expect(401);
        refresh(session).expect(401);
    }

    @Test
    void aRefreshTokenIsGoodOnceAndASecondUseEndsTheSession() throws SQLException {
        createUser("viewer");
        JsonObject first = login().expect(200).json();
        JsonObject second = refresh(first).expect(200).json();
        assertNotEquals(first.getString("refreshToken"), second.getString("refreshToken"));
        Http.bearer(second.getString("accessToken")).get(PROTECTED).expect(200);
        refresh(first).expect(401);
        Http.bearer(second.getString("accessToken")).get(PROTECTED).expect(401);
        refresh(second).expect(401);
    }

    @Test
    void aTokenOfAnotherKeyOrNoneAtAllDoesNotCount() {
        String forged = text("{\"alg\":\"none\"}") + "." + text("{\"sub\":\"admin\",\"iss\":\"maintenance-dashboard\"}") + ".";
        for (String token : new String[] {forged, "abc", "a.b.c"}) {
            Reply reply = Http.bearer(token).get(JOBS).expect(401);
            assertEquals("Bearer error=\"invalid_token\"", reply.header("WWW-Authenticate"));
            assertTrue(reply.header("Content-Type").startsWith("application/problem+json"));
        }
        assertEquals("Bearer", Http.anonymous().get(JOBS).expect(401).header("WWW-Authenticate"));
    }

    @Test
    void aBearerCallSetsNoCookie() throws SQLException {
        createUser("viewer");
        assertFalse(signedIn().get(PROTECTED).expect(200).headers().firstValue("Set-Cookie").isPresent());
    }

    private Http signedIn() {
        return Http.signedIn(user, TestServer.adminPassword());
    }

    private Reply login() {
        return login(user, TestServer.adminPassword());
    }

    private static Reply login(String name, String password) {
        return Http.anonymous().post("/api/v1/auth/login",
                Json.createObjectBuilder().add("username", name).add("password", password).build());
    }

    private static Reply refresh(JsonObject session) {
        return Http.anonymous().post("/api/v1/auth/refresh",
                Json.createObjectBuilder().add("refreshToken", session.getString("refreshToken")).build());
    }

    private void createUser(String role) throws SQLException {
        update("insert into app_user (id, username, password_hash, role_id, all_sites) select nextval('id_seq'), ?, password_hash,"
                + " (select id from role where name = '" + role + "'), true from app_user where username = 'admin'");
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = TestServer.connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, user);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private long sessions() throws SQLException {
        try (Connection connection = TestServer.connection(); PreparedStatement query = connection.prepareStatement(
                "select count(*) from api_session s join app_user u on u.id = s.user_id where u.username = ?")) {
            query.setString(1, user);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject claims(String token) {
        String body = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return Json.createReader(new StringReader(body)).readObject();
    }
}
