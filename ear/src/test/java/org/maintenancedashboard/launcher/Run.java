package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.maintenancedashboard.launcher.ServerPlan.Listen;

/** {@code mvn -Prun}: database and server in the foreground until Ctrl-C. Arguments: project folder, server home, EAR. */
public final class Run {

    private final DataFolder data;
    private final Path home;
    private final Path ear;
    private final CountDownLatch stop = StopSignals.latch();

    private Run(Path project, Path home, Path ear) {
        this.data = new DataFolder(project.resolve("data"));
        this.home = home.toAbsolutePath().normalize();
        this.ear = ear.toAbsolutePath().normalize();
    }

    /** Returns after an ordered stop; ends the JVM with code 1 and one line when something was wrong. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        try {
            new Run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).run();
        } catch (LaunchFailure e) {
            System.out.flush();
            System.err.println();
            System.err.println("STOPPED: " + e.getMessage());
            System.err.println();
            System.exit(1);
        }
    }

    @SuppressWarnings("try")
    private void run() throws InterruptedException, IOException {
        Settings settings = Settings.from(System.getenv());
        data.create();
        try (RunLock lock = RunLock.take(data)) {
            Orphans.end(data);
            Ports.mustBeLocal(settings.bind());
            Ports.mustBeFree("MD_HTTP_PORT", settings.bind(), settings.httpPort());
            Ports.mustBeFree("MD_MANAGEMENT_PORT", "127.0.0.1", settings.managementPort());
            KeyFiles keys = new KeyFiles(data.keys()).create();
            try (Database database = open(settings, keys)) {
                serve(settings, keys, database);
                System.out.println("Stopping");
            }
        }
        System.out.println("Stopped");
    }

    private Database open(Settings settings, KeyFiles keys) {
        if (settings.database().isEmpty()) {
            return EmbeddedDatabase.start(data, keys);
        }
        return ExternalDatabase.check(settings.database().get());
    }

    private void serve(Settings settings, KeyFiles keys, Database database) throws InterruptedException, IOException {
        Listen listen = new Listen(settings.bind(), settings.httpPort(), settings.httpsPort(), settings.managementPort());
        ServerPlan plan = ServerPlan.of(home, home.resolveSibling("run"), ear, data, listen).with(variables(settings))
                .with(keys, database);
        System.out.println("Starting the server with " + database.description());
        try (ServerProcess server = ServerProcess.start(plan)) {
            if (Readiness.await(settings.localUrl(), server, stop)) {
                new ReadyBlock(settings, data, database, home).print();
                watch(server, database);
            }
        }
    }

    static Map<String, String> variables(Settings settings) {
        Map<String, String> variables = new LinkedHashMap<>(settings.given());
        variables.put("MD_PUBLIC_URL", settings.publicUrl());
        variables.put("MD_DEFAULT_ZONE", settings.zone().getId());
        return variables;
    }

    private void watch(ServerProcess server, Database database) throws InterruptedException {
        while (!stop.await(1, TimeUnit.SECONDS)) {
            server.mustBeWell();
            if (!database.alive()) {
                throw new LaunchFailure("The database ended by itself (see " + data.log().resolve("postgres.log") + ")");
            }
        }
    }
}
