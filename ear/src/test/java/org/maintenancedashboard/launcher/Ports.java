package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds and checks TCP ports. */
final class Ports {

    private Ports() {
    }

    /** Distinct free ports of the loopback address: all are held open together before the first is given back. */
    static int[] free(int count) throws IOException {
        List<ServerSocket> open = new ArrayList<>();
        try {
            int[] ports = new int[count];
            for (int i = 0; i < count; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
                ports[i] = open.get(i).getLocalPort();
            }
            return ports;
        } finally {
            for (ServerSocket socket : open) {
                socket.close();
            }
        }
    }

    /** Fails with one line that names the variable when the port cannot be used. */
    static void mustBeFree(String variable, String bind, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
        } catch (IOException e) {
            throw new LaunchFailure("Port " + port + " on " + bind + " cannot be used (" + e.getMessage() + "): set " + variable
                    + " to another port", e);
        }
    }

    /** Fails naming MD_BIND when this machine has no such address. */
    static void mustBeLocal(String bind) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(bind))) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("MD_BIND=" + bind + " is not an address of this machine (" + e.getMessage() + ")", e);
        }
    }
}
