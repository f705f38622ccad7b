package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.CliCommandBuilder;

/**
 * The scripts named by {@code MD_REALM}, several by commas, run against the configuration of one server before it starts. They lie in the
 * server's folder {@code realms}; a line {@code # needs: MD_A MD_B} names the variables that must be given.
 */
final class RealmScript {

    private static final String VARIABLE = "MD_REALM";
    private static final String NEEDS = "# needs: ";
    private static final String LOG = "realm.log";
    private static final int PATIENCE_SECONDS = 120;

    private RealmScript() {
    }

    /** The names one can give, in alphabetical order. */
    static List<String> names(Path home) {
        try (Stream<Path> files = Files.list(home.resolve("realms"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".cli")).map(name -> name.replaceFirst("\\.cli$", ""))
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Changes the configuration in the base folder of the plan; without {@code MD_REALM} nothing happens. */
    static void apply(ServerPlan plan) throws IOException {
        List<String> wanted = Arrays.stream(plan.variables().getOrDefault(VARIABLE, "").split("[,\\s]+")).filter(name -> !name.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (String name : wanted) {
            lines.addAll(lines(plan, name));
        }
        if (!run(plan.home(), plan.base(), embedded("standalone.xml", lines))) {
            throw new LaunchFailure(VARIABLE + "=" + plan.variables().get(VARIABLE) + " could not be set up (see " + plan.base().resolve(LOG) + ")");
        }
    }

    /** The lines as they are run against one of the configurations. */
    static List<String> embedded(String configuration, List<String> lines) {
        return Stream.of(List.of("embed-server --std-out=discard --server-config=" + configuration), lines, List.of("stop-embedded-server"))
                .flatMap(List::stream).toList();
    }

    /** Whether the server's command line could execute all of it, in the configurations of a base folder; what it said is in {@code realm.log} there. */
    static boolean run(Path home, Path base, List<String> lines) throws IOException {
        List<String> command = CliCommandBuilder.of(home).setScriptFile(Files.write(base.resolve("realm.cli"), lines))
                .addJavaOption("-Djboss.server.base.dir=" + base).build();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(base.resolve(LOG).toFile());
        builder.environment().put("JBOSS_HOME", home.toString());
        Process process = builder.start();
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> lines(ServerPlan plan, String name) throws IOException {
        List<String> known = names(plan.home());
        if (!known.contains(name)) {
            throw new LaunchFailure(VARIABLE + "=" + name + " is none of " + String.join(", ", known));
        }
        List<String> lines = Files.readAllLines(plan.home().resolve("realms").resolve(name + ".cli"));
        lines.stream().filter(line -> line.startsWith(NEEDS)).flatMap(line -> Stream.of(line.substring(NEEDS.length()).split(" ")))
                .filter(variable -> !plan.variables().containsKey(variable)).findFirst().ifPresent(missing -> {
                    throw new LaunchFailure(missing + " is missing: " + VARIABLE + "=" + name + " needs it");
                });
        return lines;
    }
}
