package org.maintenancedashboard.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.transfer.ImportLine.Outcome;

/** Rules 3, 4, 5 and 8 of the package: how rows are judged. */
class ImportPlanTest {

    private static final String HEADER = "Name,Category,Manufacturer Serial,Asset Tag,Location,Status,Commissioning Date,Is Active\n";

    @Test
    void placesAndCategoriesAreMadeOnceParentsFirstAndSaid() {
        ImportPlan plan = plan("TX-2,Transfomer,S2,T2,North > Hall > Bay,active,,true\nTX-3,transfomer,S3,T3,north > HALL,active,,true\n");
        assertEquals(List.of("North", "Hall", "Bay"), plan.places().stream().map(Place::name).toList());
        assertEquals(List.of("Transfomer"), plan.kinds());
        assertEquals(List.of("import.category.createdNear", "import.site.created", "import.location.created", "import.location.created"),
            plan.findings().warnings().stream().map(ImportProblem::key).toList());
        assertEquals("Transformer", plan.findings().warnings().get(0).arguments().get(1));
        assertEquals("North > Hall > Bay", plan.findings().warnings().get(3).arguments().get(0));
    }

    @Test
    void existingPlacesAreReusedWithoutRegardToCase() {
        ImportPlan plan = plan("TX-2,Transformer,S2,T2,PLANT > pod 1,active,,true\n");
        assertEquals(List.of(), plan.places());
        assertEquals(11L, plan.items().get(0).place().id());
    }

    @Test
    void theSameSerialWithEqualCellsIsUnchanged() {
        assertEquals(List.of(Outcome.UNCHANGED), outcomes("TX-1,transformer,S1,T1,Plant > POD 1,Active,2024-01-15,yes\n"));
    }

    @Test
    void columnsThatTheFileDoesNotHaveAreNotCompared() {
        ImportPlan plan = planOf("Name,Category,Manufacturer Serial,Location\nTX-1,Transformer,S1,Plant > POD 1\n", SiteScope.everything());
        assertEquals(Outcome.UNCHANGED, plan.lines().get(0).outcome());
    }

    @Test
    void theSameSerialWithOtherCellsIsAnErrorThatNamesTheColumns() {
        ImportProblem error = onlyError("TX-9,Transformer,S1,T1,Plant,active,2024-01-15,true\n");
        assertEquals("import.serial.differs", error.key());
        assertEquals(List.of("S1", "Name, Location"), error.arguments());
    }

    @Test
    void aSerialTwiceInTheFileIsUnchangedWhenEqualAndAnErrorOtherwise() {
        ImportPlan plan = plan("TX-2,Transformer,S2,,Plant,,,\nTX-2,Transformer,S2,,Plant,,,\nTX-3,Transformer,S2,,Plant,,,\n");
        assertEquals(List.of(Outcome.CREATED, Outcome.UNCHANGED, Outcome.REJECTED), plan.lines().stream().map(ImportLine::outcome).toList());
        assertEquals(List.of("S2", 2, "Name"), plan.findings().errors().get(0).arguments());
    }

    @Test
    void nameAndTagOfAnotherItemAreErrors() {
        ImportPlan plan = plan("TX-1,Transformer,S2,T1,Plant,,,\nTX-3,Transformer,S3,T3,Plant,,,\nTX-4,Transformer,S4,T3,Plant,,,\n");
        assertEquals(List.of("import.value.taken", "import.value.taken", "import.value.line"), plan.findings().errors().stream().map(ImportProblem::key).toList());
        assertEquals(List.of("Asset Tag", "T3", 3), plan.findings().errors().get(2).arguments());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        ",Transformer,S2,T2,Plant,,, ! Name ! import.cell.missing",
        "TX-2,,S2,T2,Plant,,, ! Category ! import.cell.missing",
        "TX-2,Transformer,,T2,Plant,,, ! Manufacturer Serial ! import.cell.missing",
        "TX-2,Transformer,S2,T2,,,, ! Location ! import.cell.missing",
        "TX-2,Transformer,S2,T2,Bad<Place>,,, ! Location ! import.location.characters",
        "TX-2,Transformer,S2,T2,Plant > > Bay,,, ! Location ! import.location.blankLevel",
        "TX-2,Transformer,S2,T2,a>b>c>d>e>f>g>h>i>j>k,,, ! Location ! import.location.tooDeep",
        "TX-2,Transformer,S2,T2,Plant > Closed,,, ! Location ! import.location.archived",
        "TX-2,Old kind,S2,T2,Plant,,, ! Category ! import.category.archived",
        "TX-2,Transformer,S2,T2,Plant,,31.02.2024, ! Commissioning Date ! import.cell.date",
        "TX-2,Transformer,S2,T2,Plant,,2024-02-31, ! Commissioning Date ! import.cell.date",
        "TX-2,Transformer,S2,T2,Plant,,,maybe ! Is Active ! import.cell.flag",
        "TX-2,Transformer,S2,T2,Plant ! '' ! import.row.cells"})
    void aBadCellIsSaidWithItsColumn(String row, String column, String key) {
        ImportProblem error = onlyError(row + "\n");
        assertEquals(key, error.key());
        assertEquals(column, error.column());
        assertEquals(2, error.row());
    }

    @Test
    void textsLongerThanTheirColumnAreRefused() {
        assertEquals("import.cell.tooLong", onlyError("N".repeat(201) + ",Transformer,S2,T2,Plant,,,\n").key());
        assertEquals("import.cell.tooLong", onlyError("TX-2,Transformer," + "S".repeat(101) + ",T2,Plant,,,\n").key());
        assertEquals("import.assetTag.tooLong", onlyError("TX-2,Transformer," + "S".repeat(100) + ",,Plant,,,\n").key());
    }

    @Test
    void anUnknownStatusIsActiveWithAWarningAndABlankTagIsMadeOfTheSerial() {
        ImportPlan plan = plan("TX-2,Transformer,S2,,Plant,broken,,\n");
        assertEquals("active", plan.items().get(0).entry().value(EquipmentColumn.STATUS));
        assertEquals("AUTO_S2", plan.items().get(0).entry().value(EquipmentColumn.ASSET_TAG));
        assertEquals(List.of("import.status.unknown"), plan.findings().warnings().stream().map(ImportProblem::key).toList());
    }

    @Test
    void rejectedRowsMakeNoPlaces() {
        assertEquals(List.of(), plan(",Transformer,S2,T2,Elsewhere > Hall,,,\n").places());
    }

    @Test
    void onlySomebodyWithAllSitesMakesASite() {
        ImportPlan plan = planOf(HEADER + "TX-2,Transformer,S2,T2,Elsewhere,,,\nTX-3,Transformer,S3,T3,Plant > POD 2,,,\n", SiteScope.of(List.of(10L)));
        assertEquals(List.of("import.location.noAccess"), plan.findings().errors().stream().map(ImportProblem::key).toList());
        assertEquals(List.of("POD 2"), plan.places().stream().map(Place::name).toList());
    }

    @Test
    void aForeignSiteAndWhatStandsOnItAreNotShown() {
        ImportPlan plan = planOf(HEADER + "TX-2,Transformer,S2,T2,Plant,,,\nTX-1,Transformer,S1,T1,Other,,,\nTX-1,Transformer,S3,T3,Other,,,\n", SiteScope.of(List.of(20L)));
        assertEquals(List.of("import.location.noAccess", "import.serial.taken", "import.value.takenElsewhere"),
            plan.findings().errors().stream().map(ImportProblem::key).toList());
        assertTrue(plan.items().isEmpty());
    }

    private static ImportProblem onlyError(String row) {
        List<ImportProblem> errors = plan(row).findings().errors();
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }

    private static List<Outcome> outcomes(String rows) {
        return plan(rows).lines().stream().map(ImportLine::outcome).toList();
    }

    private static ImportPlan plan(String rows) {
        return planOf(HEADER + rows, SiteScope.everything());
    }

    private static ImportPlan planOf(String text, SiteScope scope) {
        Place places = Place.tree(List.of(new Place.Stored(10L, null, 10L, "Plant", true), new Place.Stored(20L, null, 20L, "Other", true),
            new Place.Stored(11L, 10L, 10L, "POD 1", true), new Place.Stored(12L, 10L, 10L, "Closed", false)));
        Map<EquipmentColumn, String> values = new EnumMap<>(EquipmentColumn.class);
        values.putAll(Map.of(EquipmentColumn.NAME, "TX-1", EquipmentColumn.CATEGORY, "Transformer", EquipmentColumn.MANUFACTURER_SERIAL, "S1",
            EquipmentColumn.ASSET_TAG, "T1", EquipmentColumn.LOCATION, "Plant > POD 1", EquipmentColumn.STATUS, "active",
            EquipmentColumn.COMMISSIONING_DATE, "2024-01-15", EquipmentColumn.IS_ACTIVE, "true"));
        List<Kind> kinds = List.of(new Kind(1L, "Transformer", true), new Kind(2L, "Old kind", false));
        StoredState state = StoredState.of(places, kinds, List.of(new StoredItem(10L, values)), scope);
        return ImportPlan.of(EquipmentFile.read(text.getBytes(UTF_8)), state, "America/Chicago");
    }
}
