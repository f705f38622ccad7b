package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends what a killed run left behind: its server first, then its database. The caller holds the lock of the data folder, so a process
 * that is still alive has lost its launcher. A process id that meanwhile belongs to another program is left alone.
 */
final class Orphans {

    private static final int PATIENCE_SECONDS = 30;

    private Orphans() {
    }

    /** Ends both and says so; does nothing when there is nothing. */
    static void end(DataFolder data) {
        server(data).ifPresent(process -> {
            System.out.println("Ending the server of a run that was killed, process " + process.pid());
            end(process, false);
        });
        database(data).ifPresent(process -> {
            System.out.println("Ending the database of a run that was killed, process " + process.pid());
            end(process, true);
        });
        delete(data.serverPid());
    }

    private static Optional<ProcessHandle> server(DataFolder data) {
        return process(data.serverPid()).filter(p -> belongs(p, "java", ServerProcess.marker(data)));
    }

    private static Optional<ProcessHandle> database(DataFolder data) {
        return process(data.postmasterPid()).filter(p -> belongs(p, "postgres", data.postgres().toString()));
    }

    private static boolean belongs(ProcessHandle process, String program, String argument) {
        ProcessHandle.Info info = process.info();
        boolean sameProgram = info.command().map(c -> Path.of(c).getFileName().toString().startsWith(program)).orElse(false);
        return sameProgram && info.commandLine().map(line -> line.contains(argument)).orElse(true);
    }

    private static Optional<ProcessHandle> process(Path pidFile) {
        try {
            String first = Files.readString(pidFile).lines().findFirst().orElse("").strip();
            return first.matches("\\d+") ? ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle process, boolean postgres) {
        if (!(postgres && interrupted(process))) {
            process.destroy();
        }
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new LaunchFailure("Process " + process.pid() + " of an earlier run cannot be ended: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** PostgreSQL waits for its clients on SIGTERM but not on SIGINT, which Java itself cannot send. */
    private static boolean interrupted(ProcessHandle process) {
        try {
            return new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LaunchFailure(file + " cannot be deleted by this user: " + e.getMessage(), e);
        }
    }
}
