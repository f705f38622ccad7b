package org.maintenancedashboard.it.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.TestServer;

/** Every number of the page /overview leads to a list of as many rows; the agenda of the calendar holds as many as well. */
@BrowserTest
class OverviewDoorsIT {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern TOTAL = Pattern.compile("(No|\\d+) (?:activities|activity|items|item)\\b");
    private static final int SHOWN_PER_DAY = 3;

    private static Estate estate;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() throws SQLException {
        estate = Estate.build();
        browser = Browser.open();
        page = browser.signIn(estate.user(), TestServer.adminPassword(), "/overview?site=all");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theTilesCountWhatTheirListsHoldAndWhatThereIs() {
        for (Level level : Level.of(estate).subList(0, 3)) {
            LocalDate today = LocalDate.now(level.name().equals("east") ? Estate.BERLIN : Estate.CHICAGO);
            LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
            page.navigate("/overview?site=" + level.condition().replaceFirst("^$", "all").replace("&siteId=", ""));
            tile(level, "Overdue", Piece::overdue);
            tile(level, "Due this week", piece -> !piece.status().equals("cancelled") && piece.dueIn(monday, monday.plusDays(7)));
            tile(level, "In progress", Piece.is("inProgress"));
            for (Link link : links(".kpis a")) {
                assertEquals(link.text().contains("compliance")
                        ? level.count(estate, piece -> piece.generated() && !piece.status().equals("cancelled") && piece.dueIn(today.minusDays(90), today))
                        : link.text().contains("% of those in use") ? estate.items().stream().filter(level.holds()).count() : link.number(),
                        total(link), level + " " + link);
            }
        }
    }

    @Test
    void theCardsAndDaysCountWhatTheirListsHold() {
        for (String site : List.of("all", String.valueOf(estate.chicago()), String.valueOf(estate.berlin()))) {
            page.navigate("/overview?site=" + site);
            List<Link> cards = links(".pod__facts a");
            assertFalse(cards.isEmpty());
            List<Link> days = links(".agenda-more a");
            for (Link link : cards) {
                assertEquals(link.number(), total(link), site + " " + link);
            }
            page.navigate("/overview?site=" + site);
            for (Link link : days) {
                assertEquals(link.number() + SHOWN_PER_DAY, total(link), site + " " + link);
            }
        }
    }

    @Test
    void theTabsOfWhatNeedsAttentionCountWhatTheirListsHold() {
        for (String tab : List.of("overdue", "today", "unassigned")) {
            page.navigate("/overview?site=all&tab=" + tab);
            long number = links("#main a[aria-current=true]").get(0).number();
            assertEquals(number, total(links("section[aria-labelledby=attention-title] .card__foot a").get(0)), tab);
        }
    }

    @Test
    void theAgendaHoldsAsManyAsThereAre() {
        LocalDate today = LocalDate.now(Estate.CHICAGO);
        for (Level level : Level.of(estate)) {
            page.navigate("/calendar?site=all&view=agenda&date=" + today + "&status=scheduled,pending,inProgress,completed,cancelled" + level.condition());
            assertEquals(level.count(estate, piece -> piece.touches(today, today.plusMonths(1))),
                    page.locator(".agendatable tr:has(td)").count(), level.toString());
        }
        assertEquals(List.of(), Accessibility.findings(page));
        assertEquals(List.of(), browser.problems());
    }

    @Test
    void theListLeadsToTheCalendarWithItsConditions() {
        page.navigate("/work?site=all&priority=high&generated=true");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show in calendar")).click();
        assertThat(page.locator(".chip")).hasText(new String[] {"Status is In progress, Pending, Scheduled", "Priority is High", "Made by a schedule yes"});
        page.navigate(page.url() + "&view=agenda");
        LocalDate today = LocalDate.now(Estate.CHICAGO);
        long open = estate.pieces().stream().filter(piece -> piece.open() && piece.generated() && piece.touches(today, today.plusMonths(1))).count();
        assertThat(page.locator(".agendatable tr:has(td)")).hasCount((int) open);
    }

    private void tile(Level level, String label, Predicate<Piece> wanted) {
        Link tile = links(".kpis a").stream().filter(link -> link.text().startsWith(label)).findFirst().orElseThrow();
        assertEquals(level.count(estate, wanted), tile.number(), level + " " + label);
    }

    private static List<Link> links(String selector) {
        List<Link> links = new ArrayList<>();
        page.locator(selector).all().forEach(link -> links.add(new Link(link.textContent().strip().replaceAll("\\s+", " "), link.getAttribute("href"))));
        return links;
    }

    /** How many rows the list behind a link says it holds; the site stays the one chosen. */
    private static long total(Link link) {
        String html = page.request().get(TestServer.url() + link.href()).text();
        Matcher total = TOTAL.matcher(html.substring(html.indexOf("page-head__meta")));
        total.find();
        return total.group(1).equals("No") ? 0 : Long.parseLong(total.group(1));
    }

    /** A number and where it leads. */
    private record Link(String text, String href) {

        long number() {
            Matcher number = NUMBER.matcher(text);
            return number.find() ? Long.parseLong(number.group()) : 0;
        }
    }
}
