package org.maintenancedashboard.it.security;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.maintenancedashboard.launcher.TestServer;

/** A program on another loopback address, which signs in over REST. */
record From(String address) {

    /** What the server answered: the status, the seconds to wait, the body. */
    record Answer(int status, String retryAfter, String body) {
    }

    Answer signIn(String user, String password) {
        URI server = URI.create(TestServer.url());
        byte[] body = Json.createObjectBuilder().add("username", user).add("password", password).build().toString().getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/v1/auth/login HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
                + "Connection: close\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            String retry = text.substring(0, end).lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("retry-after:"))
                    .map(line -> line.substring(12).strip()).findFirst().orElse("");
            return new Answer(Integer.parseInt(text.split(" ")[1]), retry, text.substring(end + 4));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
