package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** A thousand guesses, in the long suite of each secret, open nothing, and nobody chooses the id of another's session. */
class GuessIT {

    private static final int GUESSES = Boolean.getBoolean("security.whole") ? 1000 : 334;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void guessesOfATokenOpenNothing() {
        Http anonymous = Http.anonymous();
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < GUESSES; i++) {
            answers.add(Http.bearer("md_" + secret(32)).get("/api/v1/users/me").status() + " token");
            answers.add(anonymous.post("/api/v1/auth/refresh", Json.createObjectBuilder().add("refreshToken", secret(16) + "." + secret(32)).build()).status() + " refresh");
        }
        assertEquals(Set.of("401 token", "401 refresh"), answers);
    }

    @Test
    void guessesOfASessionOpenNothing() {
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < GUESSES; i++) {
            Raw answer = Raw.send("GET /profile", "Cookie: JSESSIONID=" + secret(30));
            answers.add(answer.status() + " " + answer.header("Location").replaceFirst("\\?.*", ""));
        }
        assertEquals(Set.of("302 " + TestServer.url() + "/login"), answers);
    }

    @Test
    void nobodyChoosesTheIdOfAnothersSession() {
        String form = "form=form&userName=" + Person.of("viewer").name() + "&password=" + TestServer.adminPassword() + "&signIn=signIn&jakarta.faces.ViewState=stateless&primefaces.nonce="
                + Sheet.of(Raw.send("GET /login").body()).nonce();
        String[] headers = {"Origin: " + TestServer.url(), "Content-Type: application/x-www-form-urlencoded"};
        String before = cookie(Raw.from("127.0.0.1", "POST /login", form.replace(TestServer.adminPassword(), "wrong"), headers));
        for (String planted : new String[] {"planted-by-a-stranger", before.isEmpty() ? secret(30) : before}) {
            for (String path : new String[] {"/login", "/login;jsessionid=" + planted}) {
                Raw answer = Raw.from("127.0.0.1", "POST " + path, form, headers[0], headers[1], "Cookie: JSESSIONID=" + planted);
                assertEquals(302, answer.status(), path);
                assertFalse(cookie(answer).isEmpty() || cookie(answer).startsWith(planted), path);
                assertFalse(answer.header("Location").contains("jsessionid"), path);
                assertEquals(302, Raw.send("GET /profile", "Cookie: JSESSIONID=" + planted).status(), "what a stranger planted opens nothing");
                assertEquals(200, Raw.send("GET /profile", "Cookie: JSESSIONID=" + cookie(answer)).status());
            }
        }
    }

    private static String cookie(Raw answer) {
        return answer.headers().stream().filter(line -> line.startsWith("Set-Cookie: JSESSIONID=")).map(line -> line.replaceFirst(".*JSESSIONID=", "").replaceFirst(";.*", ""))
                .reduce((first, last) -> last).orElse("");
    }

    private static String secret(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
