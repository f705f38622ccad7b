package org.maintenancedashboard.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.audit.AuditRow;
import org.maintenancedashboard.audit.ValueChange;
import org.maintenancedashboard.web.common.Texts;

/** Facts read as the forms do, and a file of them is safe. */
class FactLabelsTest {

    @Test
    void everyLabelStandsInTheBundle() {
        ResourceBundle bundle = ResourceBundle.getBundle(Texts.BUNDLE);
        assertEquals(List.of(), FactLabels.keys().filter(key -> !bundle.containsKey(key)).toList());
    }

    @Test
    void theFieldsOfThingsReadAsInTheirForms() {
        FactWords words = new FactWords();
        assertEquals("Asset tag", words.field("equipment", "assetTag"));
        assertEquals("Capacity per day", words.field("location", "capacityHoursPerDay"));
        assertEquals("If it falls on a holiday or weekend", words.field("schedule", "roll"));
        assertEquals("Usual priority", words.field("activityType", "defaultPriority"));
        assertEquals("Working days", words.field("workingCalendar", "workingDays"));
        assertEquals("All sites, also those made later", words.field("user", "allSites"));
        assertEquals("Something new", words.field("equipment", "somethingNew"));
    }

    @Test
    void valuesReadAsInTheirForms() {
        FactWords words = new FactWords();
        assertEquals("Move to the next working day", words.value("schedule", "roll", "NEXT", "UTC"));
        assertEquals("Saturday, Sunday", words.value("workingCalendar", "workingDays", "SA, SU", "UTC"));
        assertEquals("Yes", words.value("role", "active", "true", "UTC"));
        assertEquals("Changed", words.action("updated"));
        assertEquals("Working calendar", words.thing("workingCalendar"));
    }

    @Test
    void aFactIsOneLineOfTheFileWhateverItHolds() {
        AuditRow row = new AuditRow(1L, null, "=cmd|' /C calc'!A0", null, "updated", "equipment", 2L, null, null,
                List.of(new ValueChange("name", "a\r\nb", "\u001b[31m\"red\"")), 3L);
        List<String> lines = AuditFile.csv(List.of(row)).lines().toList();
        assertEquals(2, lines.size());
        assertEquals("1,,'=cmd|' /C calc'!A0,,updated,equipment,2,,,\"name: a  b >  [31m\"\"red\"\"\",3", lines.get(1));
    }
}
