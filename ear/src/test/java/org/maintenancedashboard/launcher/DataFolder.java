package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that survives a clean build (rule L2), by absolute path. */
record DataFolder(Path root) {

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("pg-bin");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path log() {
        return root.resolve("log");
    }

    Path run() {
        return root.resolve("run");
    }

    Path serverPid() {
        return run().resolve("server.pid");
    }

    Path postmasterPid() {
        return postgres().resolve("postmaster.pid");
    }

    Path firstPassword() {
        return run().resolve("first-password");
    }

    /** Makes the folders, for the owner only: they hold keys, passwords and programs that will be started. */
    DataFolder create() {
        try {
            for (Path folder : new Path[] {root, log(), keys(), run()}) {
                Files.createDirectories(folder);
                restrict(folder, "rwx------");
            }
            return this;
        } catch (IOException e) {
            throw new LaunchFailure("The folder " + root + " cannot be written by this user: " + e.getMessage(), e);
        }
    }

    /** Sets POSIX permissions where the file system knows them. */
    static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Writes a file that only its owner can read; it never exists with wider permissions. */
    static void writeSecret(Path file, String content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part);
        restrict(part, "rw-------");
        Files.writeString(part, content);
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
