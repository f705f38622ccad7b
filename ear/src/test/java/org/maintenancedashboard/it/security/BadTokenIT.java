package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;
import org.maintenancedashboard.launcher.TestServer;

/** Bad access tokens, each one made from a good one by a single change: all are refused alike, and the good one still counts. */
class BadTokenIT {

    private static final String PATH = "/api/v1/users/me";
    private static final String RS256 = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private final Person tom = Person.of("planner");
    private final JsonObject session = Http.anonymous().post("/api/v1/auth/login", Json.createObjectBuilder().add("username", tom.name())
            .add("password", TestServer.adminPassword()).build()).expect(200).json();
    private final JsonObject good = claims(session.getString("accessToken"));
    private final KeyPair key = TestServer.signingKey();

    @Test
    void everyBadTokenIsRefusedLikeTheOthers() throws GeneralSecurityException {
        List<String> accepted = new ArrayList<>();
        for (Map.Entry<String, String> bad : table().entrySet()) {
            Reply reply = Http.bearer(bad.getValue()).get(PATH);
            if (reply.status() != 401 || !"Bearer error=\"invalid_token\"".equals(reply.header("WWW-Authenticate"))) {
                accepted.add(bad.getKey() + ": " + reply.status());
            }
        }
        assertEquals(List.of(), accepted);
        assertEquals(200, Http.bearer(signed(RS256, good.toString())).get(PATH).status(), "a token signed by this test counts while nothing is wrong in it");
        Http.bearer(session.getString("accessToken")).get(PATH).expect(200);
    }

    @Test
    void anAccessTokenRenewsNothing() {
        for (String notRefresh : List.of(session.getString("accessToken"), good.getString("sid"), good.getString("sid") + ".", "md_" + "A".repeat(43))) {
            Reply reply = Http.anonymous().post("/api/v1/auth/refresh", Json.createObjectBuilder().add("refreshToken", notRefresh).build());
            assertTrue(reply.status() == 401, reply.toString());
        }
    }

    @Test
    void aSessionEndedElsewhereEndsItsTokens() {
        tom.change("update api_session set ended_at = now() where user_id = ?");
        Http.bearer(session.getString("accessToken")).get(PATH).expect(401);
        Http.anonymous().post("/api/v1/auth/refresh", Json.createObjectBuilder().add("refreshToken", session.getString("refreshToken")).build()).expect(401);
    }

    private Map<String, String> table() throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        Map<String, String> bad = new LinkedHashMap<>();
        headers(bad);
        bad.put("another audience", signed(RS256, with("aud", Json.createValue("somebody-else")).toString()));
        bad.put("another issuer", signed(RS256, with("iss", Json.createValue("somebody-else")).toString()));
        bad.put("no audience", signed(RS256, without("aud").toString()));
        bad.put("no issuer", signed(RS256, without("iss").toString()));
        bad.put("expired", signed(RS256, with("exp", Json.createValue(now - 1)).toString()));
        bad.put("never expires", signed(RS256, without("exp").toString()));
        bad.put("not yet valid", signed(RS256, with("nbf", Json.createValue(now + 3600)).toString()));
        bad.put("no type", signed(RS256, without("typ").toString()));
        bad.put("refresh as type", signed(RS256, with("typ", Json.createValue("refresh")).toString()));
        bad.put("stand-in as type", signed(RS256, with("typ", Json.createValue("stand-in")).toString()));
        bad.put("no session", signed(RS256, without("sid").toString()));
        bad.put("unknown session", signed(RS256, with("sid", Json.createValue("00000000-0000-4000-8000-000000000000")).toString()));
        bad.put("session of another type", signed(RS256, with("sid", Json.createValue(7)).toString()));
        bad.put("another user", signed(RS256, with("sub", Json.createValue("admin")).toString()));
        bad.put("no user", signed(RS256, without("sub").toString()));
        bad.put("a token's principal", signed(RS256, with("sub", Json.createValue("admin#1")).toString()));
        bad.put("the refresh token", session.getString("refreshToken"));
        bad.put("changed claims", changed(session.getString("accessToken"), good.toString().replace(tom.name(), "admin")));
        bad.put("not JSON", signed(RS256, "x"));
        for (String garbage : List.of("abc", "a.b.c", "..", "%00", "md_", "null", "{}", "e30.e30.e30", "a".repeat(4000))) {
            bad.put("garbage " + garbage.substring(0, Math.min(9, garbage.length())), garbage);
        }
        return bad;
    }

    private void headers(Map<String, String> bad) throws GeneralSecurityException {
        String claims = good.toString();
        bad.put("no algorithm", text("{\"alg\":\"none\"}") + "." + text(claims) + ".");
        bad.put("no algorithm, capitals", text("{\"alg\":\"NoNe\"}") + "." + text(claims) + ".");
        bad.put("RS256 without signature", text(RS256) + "." + text(claims) + ".");
        bad.put("HS256 with the public key", mac(key.getPublic().getEncoded(), claims));
        bad.put("HS256 with the public key as PEM", mac(("-----BEGIN PUBLIC KEY-----" + Base64.getEncoder().encodeToString(key.getPublic().getEncoded())
                + "-----END PUBLIC KEY-----").getBytes(StandardCharsets.US_ASCII), claims));
        PrivateKey foreign = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        bad.put("another key", signed(foreign, RS256, claims));
        bad.put("kid outside the folder", signed(foreign, "{\"alg\":\"RS256\",\"kid\":\"../../../../dev/null\"}", claims));
        bad.put("kid with SQL", signed(foreign, "{\"alg\":\"RS256\",\"kid\":\"' or '1'='1\"}", claims));
        bad.put("jku", signed(foreign, "{\"alg\":\"RS256\",\"jku\":\"" + TestServer.url() + "/keys.json\"}", claims));
        bad.put("x5u", signed(foreign, "{\"alg\":\"RS256\",\"x5u\":\"" + TestServer.url() + "/cert.pem\"}", claims));
        bad.put("own jwk", signed(foreign, "{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"AQAB\"}}", claims));
        bad.put("RS512 in the header", signed("{\"alg\":\"RS512\"}", claims));
    }

    private JsonObject with(String name, JsonValue value) {
        return Json.createObjectBuilder(good).add(name, value).build();
    }

    private JsonObject without(String name) {
        JsonObjectBuilder left = Json.createObjectBuilder(good);
        return left.remove(name).build();
    }

    private String signed(String header, String claims) throws GeneralSecurityException {
        return signed(key.getPrivate(), header, claims);
    }

    private static String signed(PrivateKey with, String header, String claims) throws GeneralSecurityException {
        String content = text(header) + "." + text(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(with);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String mac(byte[] secret, String claims) throws GeneralSecurityException {
        String content = text("{\"alg\":\"HS256\"}") + "." + text(claims);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String changed(String token, String claims) {
        String[] parts = token.split("\\.");
        return parts[0] + "." + text(claims) + "." + parts[2];
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject claims(String token) {
        return Json.createReader(new StringReader(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8))).readObject();
    }
}
