package org.maintenancedashboard.it.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.Reply;

/** One user's exports of a minute; all other limits of the server under test are out of reach, see {@code BucketsTest}. */
class RateLimitIT {

    private static final int LIMIT = 20;
    private static final int CERTAINLY = 200;

    @Test
    void whoExportsTooOftenIsToldWhenToTryAgainAndOthersAreNot() {
        Http http = Person.of("admin").signedIn();
        Reply first = export(http).expect(200);
        assertEquals("\"user\";q=1000000;w=60, \"token\";q=1000000;w=60, \"export\";q=" + LIMIT + ";w=60", first.header("RateLimit-Policy"));
        assertTrue(first.header("RateLimit").endsWith("\"export\";r=" + (LIMIT - 1) + ";t=3"), first.header("RateLimit"));
        Reply refused = first;
        for (int call = 0; call < CERTAINLY && refused.status() == 200; call++) {
            refused = export(http);
        }
        refused.expect(429);
        assertEquals("application/problem+json", refused.header("Content-Type").replaceFirst(";.*", ""));
        assertEquals("urn:maintenance-dashboard:problem:too-many-requests", refused.json().getString("type"));
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait >= 1 && wait <= 3, refused.header("Retry-After"));
        assertTrue(refused.header("RateLimit").startsWith("\"export\";r=0;t="), refused.header("RateLimit"));
        http.get("/api/v1/audit?size=1").expect(200);
        export(Person.of("admin").signedIn()).expect(200);
    }

    private static Reply export(Http http) {
        return http.send(http.request("/api/v1/audit/export?entity=nothing").setHeader("Accept", "text/csv, application/json"));
    }
}
