package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    void theStartScriptHandsOverTheSamePropertiesAsTheLauncher() throws IOException {
        String script = Files.readString(PROJECT.resolve("docker/start.sh"));
        ServerPlan plan = new ServerPlan(PROJECT, PROJECT, PROJECT, new DataFolder(TestServer.data()), new TreeMap<>(), new TreeMap<>())
                .with(new KeyFiles(TestServer.data().resolve("keys")));
        assertEquals(Set.of(), plan.properties().keySet().stream().filter(name -> !script.contains(name + "=")).collect(Collectors.toSet()));
        assertTrue(script.contains("-Dmd.data.dir=/data"));
    }

    private static List<String> sources(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("COPY ")).flatMap(line -> {
            List<String> words = Stream.of(line.split("\\s+")).skip(1).filter(word -> !word.startsWith("--")).toList();
            return words.subList(0, words.size() - 1).stream();
        }).map(source -> source.startsWith(BUILT) ? source.substring(BUILT.length()) : source).toList();
    }
}
