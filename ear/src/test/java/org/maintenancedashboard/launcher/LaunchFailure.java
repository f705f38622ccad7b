package org.maintenancedashboard.launcher;

/** A reason not to start, or to stop, that the person at the keyboard can act on: the message is one line and names the variable. */
final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchFailure(String message) {
        super(message);
    }

    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
