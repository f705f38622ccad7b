package org.maintenancedashboard.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.maintenancedashboard.transfer.EquipmentColumn.CATEGORY;
import static org.maintenancedashboard.transfer.EquipmentColumn.LOCATION;
import static org.maintenancedashboard.transfer.EquipmentColumn.NAME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maintenancedashboard.common.Invalid;

/** Rules 1 and 2 of the package: how a file is read. */
class EquipmentFileTest {

    private static final String HEADER = "Name,Category,Manufacturer Serial,Location\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cellsArePartedByCommaSemicolonOrTab(String delimiter) {
        EquipmentFile file = read((HEADER + "TX-1,Transformer,S1,Plant > Hall\n").replace(",", delimiter));
        assertEquals("Plant > Hall", file.rows().get(0).cell(LOCATION));
    }

    @Test
    void columnsAreFoundByNameWhateverTheirOrderCaseAndSpaces() {
        EquipmentFile file = read("location, MANUFACTURER  serial ,category,NAME,Shelf\nPlant,S1,Transformer,TX-1,9\n");
        assertEquals("TX-1", file.rows().get(0).cell(NAME));
        assertEquals("Transformer", file.rows().get(0).cell(CATEGORY));
        assertEquals(List.of("Shelf"), file.unknownHeaders());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
        EquipmentFile file = read("\ufeff" + (HEADER + "TX-1,Transformer,S1,Plant\nTX-2,Transformer,S2,Plant\n").replace("\n", "\r\n"));
        assertEquals(List.of(2, 3), file.rows().stream().map(FileRow::line).toList());
        assertEquals("Plant", file.rows().get(1).cell(LOCATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aRowIsTheLineItBeginsOnAcrossBlankLinesAndQuotedLineBreaks(String end) {
        EquipmentFile file = read(("\n" + HEADER + "\"TX\n1\",Transformer,S1,Plant\n\n,,,\nTX-2,\"A \"\"big\"\" one\",S2,Plant").replace("\n", end));
        assertEquals(List.of(3, 7), file.rows().stream().map(FileRow::line).toList());
        assertEquals("TX\n1", file.rows().get(0).cell(NAME));
        assertEquals("A \"big\" one", file.rows().get(1).cell(CATEGORY));
    }

    @Test
    void rowsWithTooManyOrTooFewCellsAreUnevenButEmptyOnesAtTheEndAreNotCounted() {
        EquipmentFile file = read(HEADER + "TX-1,Transformer,S1\nTX-2,Transformer,S2,Plant,more\nTX-3,Transformer,S3,Plant,,\n");
        assertEquals(List.of(true, true, false), file.rows().stream().map(FileRow::uneven).toList());
    }

    @Test
    void missingColumnsAreNamed() {
        Invalid refused = assertThrows(Invalid.class, () -> read("Name,Asset Tag\nTX-1,T1\n"));
        assertEquals("import.file.headersMissing", refused.errors().get(0).key());
        assertEquals(List.of("Category, Manufacturer Serial, Location"), refused.errors().get(0).arguments());
    }

    @Test
    void aColumnGivenTwiceIsRefused() {
        assertRefused("import.file.headerTwice", ("name," + HEADER).getBytes(UTF_8));
    }

    @Test
    void anOpenQuoteIsRefusedWithItsLine() {
        Invalid refused = assertThrows(Invalid.class, () -> read(HEADER + "TX-1,Transformer,S1,Plant\n\"TX-2,Transformer,S2,Plant\n"));
        assertEquals("import.file.quotes", refused.errors().get(0).key());
        assertEquals(List.of(3L), refused.errors().get(0).arguments());
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        Invalid refused = assertThrows(Invalid.class, () -> EquipmentFile.read((HEADER + "Ger\u00e4t,A,S1,Plant\n").getBytes(ISO_8859_1)));
        assertEquals("import.file.notUtf8", refused.errors().get(0).key());
        assertEquals(List.of(2L), refused.errors().get(0).arguments());
    }

    @Test
    void nothingAndNoTextAreRefused() {
        assertRefused("import.file.empty", new byte[0]);
        assertRefused("import.file.empty", "\ufeff \n\n".getBytes(UTF_8));
        assertRefused("import.file.notText", new byte[] {'P', 0, 'K'});
        assertRefused("import.file.empty", ",,,\n".getBytes(UTF_8));
    }

    @Test
    void moreRowsThanTheLimitAreRefused() {
        assertRefused("import.file.tooManyRows", (HEADER + "a,b,c,d\n".repeat(EquipmentFile.MAX_ROWS + 1)).getBytes(UTF_8));
    }

    private static void assertRefused(String key, byte[] file) {
        Invalid refused = assertThrows(Invalid.class, () -> EquipmentFile.read(file));
        assertEquals(key, refused.errors().get(0).key());
    }

    private static EquipmentFile read(String text) {
        return EquipmentFile.read(text.getBytes(UTF_8));
    }
}
