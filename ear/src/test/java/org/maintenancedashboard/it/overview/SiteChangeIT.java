package org.maintenancedashboard.it.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.TestServer;

/** Choosing another site keeps the page and what still applies, and says what does not. */
@BrowserTest
class SiteChangeIT {

    @Test
    void conditionsOfTheOldSiteAreDroppedAndSaid() throws SQLException {
        Estate estate = Estate.build();
        Item item = estate.items().get(2);
        String west = estate.places().keySet().stream().toList().get(0);
        String east = estate.places().keySet().stream().toList().get(1);
        try (Browser browser = Browser.open()) {
            Page page = browser.signIn(estate.user(), TestServer.adminPassword(), "/overview?site=" + estate.chicago());
            String place = "locationId=" + item.place();
            changed(page, "/work?priority=high&below=false&" + place, east, "place", "priority=high");
            changed(page, "/calendar?view=agenda&date=2033-03-01&status=scheduled&equipmentId=" + item.id(), east, "equipment",
                    "view=agenda", "date=2033-03-01", "status=scheduled");
            changed(page, "/equipment?status=active&search=IT&" + place, east, "place", "status=active", "search=IT");
            changed(page, "/schedules?active=true&equipmentId=" + item.id(), east, "equipment", "active=true");
            page.navigate("/work?site=" + estate.chicago() + "&" + place);
            choose(page, west);
            assertTrue(page.url().contains(place), page::url);
            choose(page, "All sites");
            assertTrue(page.url().contains(place), page::url);
            assertThat(page.getByText("Filter removed")).isHidden();
            assertEquals(List.of(), browser.problems());
        }
    }

    private static void changed(Page page, String address, String site, String said, String... kept) {
        page.navigate(address + "&site=all");
        choose(page, site);
        assertThat(page.getByText("Filter removed, it belongs to another site: " + said)).isVisible();
        assertFalse(page.url().contains("locationId") || page.url().contains("equipmentId") || page.url().contains("below"), page::url);
        for (String condition : kept) {
            assertTrue(page.url().contains(condition), page::url);
        }
        page.reload();
        assertThat(page.getByText("Filter removed")).isHidden();
    }

    private static void choose(Page page, String site) {
        page.locator(".site").click();
        page.locator(".pop__item").filter(new Locator.FilterOptions().setHasText(site)).click();
        page.waitForLoadState();
    }
}
