package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** One WildFly process with the EAR, in a base directory of its own. Closing ends it in order, after a minute by force. */
final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final ServerPlan plan;

    private ServerProcess(Process process, ServerPlan plan) {
        this.process = process;
        this.plan = plan;
    }

    /** What the command line of a server of this data folder holds, to find it again after a kill. */
    static String marker(DataFolder data) {
        return "-Dmd.data.dir=" + data.root();
    }

    /** Makes the base directory anew and starts the process; does not wait for it. */
    static ServerProcess start(ServerPlan plan) {
        try {
            prepareBase(plan);
            StandaloneCommandBuilder command = StandaloneCommandBuilder.of(plan.home()).setBaseDirectory(plan.base())
                    .setJavaOptions(marker(plan.data()), "-Xms256m", "-Xmx1024m", "-XX:MaxMetaspaceSize=512m", "-Duser.timezone=UTC",
                            "-Djava.awt.headless=true", "-Djboss.modules.system.pkgs=org.jboss.byteman");
            command.setLogDirectory(plan.data().log());
            command.addPropertiesFile(propertiesFile(plan));
            ProcessBuilder builder = new ProcessBuilder(command.build()).directory(plan.base().toFile()).redirectErrorStream(true)
                    .redirectOutput(Redirect.to(console(plan).toFile()));
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("MD_"));
            environment.putAll(plan.variables());
            Process process = builder.start();
            Files.writeString(plan.data().serverPid(), process.pid() + "\n");
            return new ServerProcess(process, plan);
        } catch (IOException e) {
            throw new LaunchFailure("The server cannot be started in " + plan.base() + ": " + e.getMessage(), e);
        }
    }

    private static void prepareBase(ServerPlan plan) throws IOException {
        Folders.delete(plan.base());
        Folders.copy(plan.home().resolve("standalone/configuration"), plan.base().resolve("configuration"));
        Path deployments = Files.createDirectories(plan.base().resolve("deployments"));
        Files.copy(plan.ear(), deployments.resolve(plan.ear().getFileName()));
        RealmScript.apply(plan);
    }

    private static Path propertiesFile(ServerPlan plan) throws IOException {
        Properties properties = new Properties();
        properties.putAll(plan.properties());
        Path file = plan.base().resolve("configuration/launcher.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }

    private static Path console(ServerPlan plan) {
        return plan.data().log().resolve("console.log");
    }

    /** Ends it at once with SIGKILL, as a crash would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Fails when the process has ended or the deployment was refused; the message leads to the log. */
    void mustBeWell() {
        Path refused = plan.base().resolve("deployments").resolve(plan.ear().getFileName() + ".failed");
        if (Files.exists(refused)) {
            throw new LaunchFailure("The application could not be deployed: " + lastCause(refused) + " (see " + console(plan) + ")");
        }
        if (!alive()) {
            throw new LaunchFailure("The server ended by itself with code " + process.exitValue() + " (see " + console(plan) + ")");
        }
    }

    private static String lastCause(Path refused) {
        try {
            String text = Files.readString(refused);
            int cause = text.lastIndexOf("Caused by: ");
            String last = (cause < 0 ? text : text.substring(cause + 11)).split("[\\r\\n]|\\\\n|\"\\s*[,}]", 2)[0].replace("\\", "").strip();
            return last.length() > 300 ? last.substring(0, 300) + "…" : last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(plan.data().serverPid());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
