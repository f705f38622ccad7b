package org.maintenancedashboard.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/**
 * The two real exports of the system being replaced; they are not ours to publish and lie beside the project, or nowhere. Names, serials, tags
 * and sites get a prefix of their own, so that other tests may import the files as well.
 */
class RealExportsIT {

    private static final List<Integer> OWN_COLUMNS = List.of(0, 2, 3, 4);

    private final String prefix = TestServer.unique("Export") + " ";

    @Test
    void bothFilesComeInAsExpectedAndASecondTimeNothingChanges() throws IOException {
        byte[] plain = file("equipment.csv");
        byte[] edges = file("equipment-edge-cases.csv");
        assertEquals(List.of(8, 8, 0, 0, 3, 5), numbers(run(plain, "all")));
        assertEquals(List.of(8, 0, 8, 0, 0, 0), numbers(run(plain, "all")));
        assertEquals(List.of(100, 0, 0, 3, 0, 0), numbers(run(edges, "all")));
        JsonObject report = run(edges, "valid");
        assertEquals(List.of(100, 97, 0, 3, 0, 103), numbers(report));
        assertEquals(List.of(2, 3, 5), report.getJsonArray("errors").stream().map(error -> error.asJsonObject().getInt("row")).toList());
        assertEquals(List.of("Name", "Manufacturer Serial", "Location"),
            report.getJsonArray("errors").stream().map(error -> error.asJsonObject().getString("column")).toList());
        assertEquals(List.of(100, 0, 97, 3, 0, 0), numbers(run(edges, "valid")));
    }

    private static JsonObject run(byte[] file, String mode) {
        return Http.admin().upload("/api/v1/imports/equipment?mode=" + mode, "equipment.csv", file).expect(200).json();
    }

    private static List<Integer> numbers(JsonObject report) {
        return Stream.of("rows", "created", "unchanged", "rejected", "sitesCreated", "locationsCreated").map(report::getInt).toList();
    }

    private byte[] file(String name) throws IOException {
        Path folder = Stream.of("../shared/data", "../../shared/data", "../../../shared/data").map(Path::of).filter(Files::isDirectory).findFirst().orElse(Path.of("absent"));
        assumeTrue(Files.exists(folder.resolve(name)), "the real exports (../shared/data) are not here");
        List<String> lines = Files.readAllLines(folder.resolve(name));
        return Stream.concat(lines.stream().limit(1), lines.stream().skip(1).map(this::own)).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private String own(String line) {
        String[] cells = line.split(",", -1);
        OWN_COLUMNS.forEach(index -> cells[index] = cells[index].isEmpty() ? "" : prefix + cells[index]);
        return String.join(",", cells);
    }
}
