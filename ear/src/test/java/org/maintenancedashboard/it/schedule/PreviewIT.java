package org.maintenancedashboard.it.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maintenancedashboard.it.schedule.ActivityTypeIT.assertField;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maintenancedashboard.launcher.Http;

class PreviewIT {

    private static final String PATH = "/api/v1/maintenance/schedules/preview";
    private static final Http HTTP = Http.admin();

    @Test
    void anOccurrenceCarriesKeyStartInstantCoversAndTrace() {
        JsonObject answer = HTTP.post(PATH, "{\"startsAt\":\"2026-01-31T08:00\",\"zone\":\"Europe/Berlin\",\"recurrence\":\"FREQ=MONTHLY\",\"limit\":1}")
                .expect(200).json();
        JsonObject first = answer.getJsonArray("occurrences").getJsonObject(0);
        assertEquals("2026-01-31T08:00", first.getString("key"));
        assertEquals("2026-01-31T08:00:00+01:00", first.getString("start"));
        assertEquals("2026-01-31T07:00:00Z", first.getString("instant"));
        assertEquals("2026-01-31T08:00", first.getJsonArray("covers").getString(0));
        assertEquals("RULE", first.getJsonArray("trace").getJsonObject(0).getString("step"));
        assertEquals(true, answer.getBoolean("truncated"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'recurrence':'FREQ=MONTHLY' | 2026-01-31 2026-03-31 2026-05-31",
        "'interval':'P1M' | 2026-01-31 2026-03-31 2026-05-31",
        "'recurrence':'FREQ=MONTHLY','invalidDates':'BACKWARD' | 2026-01-31 2026-02-28 2026-03-31",
        "'recurrence':'FREQ=MONTHLY','invalidDates':'FORWARD' | 2026-01-31 2026-03-01 2026-03-31",
        "'recurrence':'FREQ=MONTHLY;BYMONTHDAY=-1','roll':'MODIFIED_FOLLOWING','workingDays':['MO','TU','WE','TH','FR'] | 2026-01-30 2026-02-27 2026-03-31",
        "'recurrence':'FREQ=MONTHLY;BYMONTHDAY=-1','seasons':[{'from':'03-01','to':'04-30'}] | 2026-03-31 2026-04-30 2027-03-31",
        "'recurrence':'FREQ=MONTHLY;BYMONTHDAY=-1','freezes':[{'from':'02-15','to':'03-05'}] | 2026-01-31 2026-03-06 2026-03-31",
        "'recurrence':'FREQ=MONTHLY;BYMONTHDAY=-1','freezes':[{'from':'02-15','to':'03-05'}],'freezePolicy':'SKIP' | 2026-01-31 2026-03-31 2026-04-30",
        "'interval':'P3M','mode':'FLOATING','lastCompleted':'2026-11-30' | 2027-02-28 2027-05-28 2027-08-28"})
    void eachPolicyOfTheContractIsHonoured(String members, String dates) {
        JsonObject answer = HTTP.post(PATH, ("{'startsAt':'2026-01-31T08:00','zone':'Europe/Berlin','limit':3," + members + "}").replace('\'', '"'))
                .expect(200).json();
        assertEquals(List.of(dates.split(" ")), starts(answer));
    }

    @Test
    void aShiftedPlanMovesByTheFactorOfTheLateness() {
        JsonObject answer = HTTP.post(PATH, "{'startsAt':'2026-06-01T08:00','zone':'UTC','interval':'P3M','mode':'SHIFTED','lastCompleted':'2026-06-15',"
                .replace('\'', '"') + "\"tolerance\":\"P9D\",\"factor\":0.5,\"from\":\"2026-06-16\",\"limit\":1}").expect(200).json();
        assertEquals(List.of("2026-09-08"), starts(answer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'zone':'UTC','recurrence':'FREQ=DAILY' | startsAt", "'startsAt':'2026-01-31T08:00','recurrence':'FREQ=DAILY' | zone",
        "'startsAt':'2026-01-31T08:00','zone':'Mars/Base','recurrence':'FREQ=DAILY' | zone",
        "'startsAt':'31 January','zone':'UTC','recurrence':'FREQ=DAILY' | startsAt"})
    void whatIsMissingOrUnreadableIsNamed(String members, String field) {
        assertField(field, HTTP.post(PATH, ("{" + members + "}").replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'recurrence':'FREQ=HOURLY' | recurrence", "'recurrence':'FREQ=DAILY;INTERVAL=0' | recurrence", "'recurrence':'FREQ=DAILY','interval':'P1D' | interval",
        "'limit':1 | recurrence", "'interval':'P0D' | interval", "'recurrence':'FREQ=DAILY','limit':0 | limit", "'recurrence':'FREQ=DAILY','limit':10001 | limit",
        "'recurrence':'FREQ=DAILY','from':'2026-02-01','to':'2026-02-01' | to", "'recurrence':'FREQ=DAILY','workingDays':[] | workingDays",
        "'recurrence':'FREQ=DAILY','workingDays':['XX'] | workingDays", "'recurrence':'FREQ=DAILY','roll':'SIDEWAYS' | roll",
        "'recurrence':'FREQ=DAILY','mode':'LATER' | mode", "'recurrence':'FREQ=DAILY','seasons':[{'from':'13-01','to':'01-01'}] | seasons",
        "'recurrence':'FREQ=DAILY','freezes':[{'from':'2026-01-02T00:00'}] | freezes", "'recurrence':'FREQ=DAILY','tolerance':'P1M','mode':'SHIFTED' | tolerance",
        "'recurrence':'FREQ=DAILY;UNTIL=20250101' | recurrence", "'recurrence':'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' | recurrence",
        "'recurrence':'FREQ=DAILY','invalidDates':'backward' | invalidDates", "'recurrence':'FREQ=DAILY','surprise':1 | surprise"})
    void everyRefusalNamesItsMember(String members, String field) {
        assertField(field, HTTP.post(PATH, ("{'startsAt':'2026-01-31T08:00','zone':'UTC'," + members + "}").replace('\'', '"')));
    }

    @Test
    void theClockSkipsNoOccurrenceInAGap() {
        JsonObject answer = HTTP.post(PATH, "{\"startsAt\":\"2026-03-28T02:30\",\"zone\":\"Europe/Berlin\",\"recurrence\":\"FREQ=DAILY\",\"limit\":2}")
                .expect(200).json();
        assertEquals("2026-03-29T01:30:00Z", answer.getJsonArray("occurrences").getJsonObject(1).getString("instant"));
    }

    private static List<String> starts(JsonObject answer) {
        return answer.getJsonArray("occurrences").getValuesAs(JsonObject.class).stream().map(one -> one.getString("start").substring(0, 10))
                .collect(Collectors.toList());
    }
}
