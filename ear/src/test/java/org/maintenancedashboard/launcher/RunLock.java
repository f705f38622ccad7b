package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** The lock of a data folder (rule L4). The system frees it when the process dies, however it dies. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or fails at once. */
    static RunLock take(DataFolder data) {
        try {
            FileChannel channel = FileChannel.open(data.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new RunLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailure("The folder " + data.run() + " cannot be written by this user: " + e.getMessage(), e);
        }
        throw new LaunchFailure("Another run uses " + data.root() + ": stop it first");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.err.println("The lock could not be given back: " + e.getMessage());
        }
    }
}
