package org.maintenancedashboard.it.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.maintenancedashboard.launcher.TestServer;

/** A request written by hand, from any loopback address, with any header; and its answer, of a connection that stays open the status only. */
record Raw(int status, List<String> headers, String body) {

    /** Sends a request line and headers; the header Host is added where none is given. */
    static Raw send(String request, String... headers) {
        return from("127.0.0.1", request, "", headers);
    }

    static Raw from(String address, String request, String body, String... headers) {
        URI server = URI.create(TestServer.url());
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            return over(socket, request, body, headers);
        } catch (IOException failed) {
            throw new UncheckedIOException(request, failed);
        }
    }

    /** The same over a connection that is open. */
    static Raw over(Socket socket, String request, String body, String... headers) throws IOException {
        boolean hosted = has(headers, "host:");
        boolean open = has(headers, "connection:");
        String head = request + " HTTP/1.1\r\n" + (hosted ? "" : "Host: 127.0.0.1:" + socket.getPort() + "\r\n")
                + String.join("", Stream.of(headers).map(line -> line + "\r\n").toList())
                + (body.isEmpty() ? "" : "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n") + (open ? "" : "Connection: close\r\n") + "\r\n";
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        InputStream answer = socket.getInputStream();
        return read(new String(open ? answer.readNBytes(12) : answer.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Raw read(String text) {
        int end = Math.max(text.indexOf("\r\n\r\n"), 0);
        return new Raw(Integer.parseInt(text.split(" ")[1]), text.substring(0, end).lines().skip(1).toList(), text.substring(Math.min(end + 4, text.length())));
    }

    private static boolean has(String[] headers, String start) {
        return Stream.of(headers).anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith(start));
    }

    /** The value of a header, or an empty text. */
    String header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start)).map(line -> line.substring(start.length()).strip()).findFirst().orElse("");
    }
}
