package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No Docker is at hand where the tests run: what the image is made of is at least there after the build, by these names. */
class DockerFilesIT {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final String BUILT = "/src/";

    @Test
    void everyFileTheImageCopiesExistsAfterTheBuild() throws IOException {
        List<String> sources = sources(Files.readAllLines(PROJECT.resolve("docker/Dockerfile")));
        assertTrue(sources.contains("docker/start.sh") && sources.contains("ear/target/server"), sources::toString);
        assertEquals(List.of(), sources.stream().filter(source -> !Files.exists(PROJECT.resolve(source))).toList());
    }

    @Test
    void theStartScriptBecomesTheLauncherWhichSaysWhatIsMissing() throws IOException, InterruptedException {
        Path image = Path.of("target/docker").toAbsolutePath();
        Folders.delete(image);
        Files.createDirectories(image);
        Files.createSymbolicLink(image.resolve("launcher"), PROJECT.resolve("ear/target/launcher"));
        Path said = image.resolve("said");
        ProcessBuilder script = new ProcessBuilder("sh", PROJECT.resolve("docker/start.sh").toString()).redirectErrorStream(true).redirectOutput(said.toFile());
        script.environment().keySet().removeIf(name -> name.startsWith("MD_"));
        script.environment().putAll(Map.of("MAINTENANCE_HOME", image.toString(), "MAINTENANCE_STATE", image.toString(), "MD_DB_URL", "jdbc:postgresql://127.0.0.1:9/none",
                "MD_BIND", "0.0.0.0"));
        assertEquals(1, script.start().waitFor());
        assertTrue(Files.readString(said).contains("STOPPED: MD_DB_USER is missing") || Files.readString(said).contains("STOPPED: MD_BIND=0.0.0.0"), Files.readString(said));
    }

    private static List<String> sources(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("COPY ")).flatMap(line -> {
            List<String> words = Stream.of(line.split("\\s+")).skip(1).filter(word -> !word.startsWith("--")).toList();
            return words.subList(0, words.size() - 1).stream();
        }).map(source -> source.startsWith(BUILT) ? source.substring(BUILT.length()) : source).toList();
    }
}
