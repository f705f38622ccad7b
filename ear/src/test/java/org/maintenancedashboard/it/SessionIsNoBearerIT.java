package org.maintenancedashboard.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.TestServer;

/** The session of the pages opens nothing over REST. */
@BrowserTest
class SessionIsNoBearerIT {

    @Test
    void theCookieOfASignedInBrowserCountsForNothing() {
        try (Browser browser = Browser.open()) {
            APIRequestContext signedIn = browser.admin("/overview").request();
            assertEquals(401, signedIn.get(TestServer.url() + "/api/v1/jobs").status());
            assertEquals(401, signedIn.get(TestServer.url() + "/openapi").status());
            RequestOptions bad = RequestOptions.create().setHeader("Authorization", "Bearer abc");
            assertEquals(401, signedIn.get(TestServer.url() + "/api/v1/jobs", bad).status());
        }
    }
}
