package org.maintenancedashboard.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maintenancedashboard.it.schedule.ActivityTypeIT.assertField;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maintenancedashboard.launcher.Accessibility;
import org.maintenancedashboard.launcher.Browser;
import org.maintenancedashboard.launcher.BrowserTest;
import org.maintenancedashboard.launcher.Http;

@BrowserTest
class PhraseIT {

    private static final String PATH = "/api/v1/maintenance/schedules/parse";
    private static final Http HTTP = Http.admin();

    @Test
    void thePhraseOfTheSpecificationBecomesItsRuleWithTheNextFiveDates() {
        JsonObject answer = HTTP.post(PATH, body(said("second Tuesday of every month at 06:00 except August, from 1 September 2026"))).expect(200).json();
        assertEquals("FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;BYDAY=2TU", answer.getString("recurrence"));
        assertEquals("2026-09-01T06:00", answer.getString("startsAt"));
        assertEquals(List.of("2026-09-08T06:00:00+02:00", "2026-10-13T06:00:00+02:00", "2026-11-10T06:00:00+01:00", "2026-12-08T06:00:00+01:00",
                "2027-01-12T06:00:00+01:00"), answer.getJsonArray("next").getValuesAs(JsonString::getString));
        assertEquals("Every month on the second Tuesday except in August at 06:00, from 1 September 2026", answer.getString("text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | every Monday | FREQ=WEEKLY;BYDAY=MO | 2026-09-07", "de | jeden Montag um 6 Uhr | FREQ=WEEKLY;BYDAY=MO | 2026-09-07",
        "de-AT | am Monatsende | FREQ=MONTHLY;BYMONTHDAY=-1 | 2026-09-30", "fr | tous les lundis | FREQ=WEEKLY;BYDAY=MO | 2026-09-07"})
    void eachLanguageIsReadAndItsDatesAreThoseOfThePreview(String locale, String text, String rule, String first) {
        JsonObject answer = HTTP.post(PATH, body(said(text).add("locale", locale))).expect(200).json();
        assertEquals(rule, answer.getString("recurrence"));
        JsonObject preview = HTTP.post("/api/v1/maintenance/schedules/preview", Json.createObjectBuilder().add("recurrence", rule).add("limit", 5)
                .add("zone", "Europe/Berlin").add("startsAt", answer.getString("startsAt")).build().toString()).expect(200).json();
        assertEquals(preview.getJsonArray("occurrences").getValuesAs(JsonObject.class).stream().map(one -> one.getString("start")).toList(),
                answer.getJsonArray("next").getValuesAs(JsonString::getString));
        assertTrue(answer.getJsonArray("next").getString(0).startsWith(first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | every month at 6 | morning or in the evening", "en | every week from 03/04/2027 | 3 April or 4 March",
        "de | werktags | Montag bis Freitag oder Montag bis Samstag", "fr | tous les 15 jours | exactement 15 jours", "en | | When does it repeat",
        "en | 12345 | I do not understand", "en | every day 😀 | cannot read"})
    void whatIsNotClearIsAnsweredWithAQuestion(String locale, String text, String question) {
        JsonObject problem = HTTP.post(PATH, body(said(text == null ? "" : text).add("locale", locale))).expect(422).json();
        assertTrue(problem.getString("question").contains(question), problem::toString);
        assertEquals(problem.getString("question"), problem.getJsonArray("errors").getJsonObject(0).getString("message"));
        assertEquals("text", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
        assertEquals(422, problem.getInt("status"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'zone':'UTC' | text", "'text':'daily' | zone", "'text':'daily','zone':'Mars/Base' | zone",
        "'text':'daily','zone':'UTC','locale':'xx' | locale", "'text':'daily','zone':'UTC','from':'soon' | from",
        "'text':'daily','zone':'UTC','surprise':1 | surprise", "'text':'daily','zone':'UTC','locale':'' | locale"})
    void whatIsMissingOrWrongIsNamed(String members, String field) {
        assertField(field, HTTP.post(PATH, ("{" + members + "}").replace('\'', '"')));
    }

    @Test
    void aTextOfTenThousandCharactersOrWithNulIsRefusedAndAControlCharacterAskedAbout() {
        assertTrue(HTTP.post(PATH, body(said("every day\1"))).expect(422).json().getString("question").contains("U+0001"));
        assertField("text", HTTP.post(PATH, body(said("every day\0"))));
        assertField("text", HTTP.post(PATH, body(said("every day ".repeat(1000)))));
    }

    @Test
    void wordsFillTheEditorAndAQuestionStandsBelowThem() {
        try (Browser browser = Browser.open()) {
            Page page = browser.admin("/schedule");
            page.fill("[id='say:phrase']", "every 3 months on the last Thursday at 7am, from 31 January 2030");
            page.press("[id='say:phrase']", "Enter");
            assertThat(page.locator("[id='say:heard'] .tok").first()).hasText("Every 3 months on the last Thursday at 07:00, from 31 January 2030");
            assertThat(page.locator("[id='say:heard'] ol li")).hasCount(5);
            assertThat(page.locator("[id='say:heard'] ol li").nth(1)).hasText("Thu 25 Apr 2030");
            assertThat(page.locator("[id='form:interval']")).hasValue("3");
            assertThat(page.locator("[id='form:day']")).hasValue("WEEKDAY");
            assertThat(page.locator("[id='form:startsAt']")).hasValue("2030-01-31");
            assertThat(page.locator("[id='form:startTime']")).hasValue("07:00");
            assertThat(page.locator("[id='form:text']")).hasText("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH");
            assertEquals(List.of(), Accessibility.findings(page));
            page.fill("[id='say:phrase']", "every second Tuesday");
            page.locator("[id='say:understand']").press("Space");
            assertThat(page.locator("[id='say:heard'] .note")).containsText("Every 2 weeks, or the second Tuesday of each month?");
            assertThat(page.locator("[id='form:interval']")).hasValue("3");
            assertEquals(List.of(), Accessibility.findings(page));
            page.selectOption("[id='say:language']", new SelectOption().setLabel("Deutsch"));
            page.fill("[id='say:phrase']", "jeden Arbeitstag um 6 Uhr");
            page.locator("[id='say:understand']").click();
            assertThat(page.locator("[id='form:text']")).hasText("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
            assertThat(page.locator("[id='form:startTime']")).hasValue("06:00");
            assertFalse(page.locator("[id='say:heard'] .note").isVisible());
            assertEquals(List.of(), browser.problems());
        }
    }

    private static String body(JsonObjectBuilder request) {
        return request.build().toString();
    }

    private static JsonObjectBuilder said(String text) {
        return Json.createObjectBuilder().add("text", text).add("zone", "Europe/Berlin").add("from", "2026-09-01");
    }
}
