package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Finds and checks TCP ports. */
final class Ports {

    private static final int LASTING_FROM = 20_000;
    private static final int LASTING_TO = 30_000;

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

    /** Distinct free ports that the system gives to nobody who asks for any port, so that they stay free while nobody listens. */
    static int[] lasting(int count) {
        return ThreadLocalRandom.current().ints(LASTING_FROM, LASTING_TO).distinct().filter(Ports::isFree).limit(count).toArray();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
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
