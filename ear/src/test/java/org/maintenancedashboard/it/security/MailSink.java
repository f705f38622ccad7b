package org.maintenancedashboard.it.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maintenancedashboard.launcher.TestServer;

/** A mail server on the loopback address that keeps what it is given. It refuses addresses that begin with {@code refused}, and as many mails as it is told. */
final class MailSink implements AutoCloseable {

    /** A mail as it came: the addresses of the envelope, and the lines. */
    record Mail(List<String> to, String text) {

        String link() {
            return text.lines().filter(line -> line.startsWith(TestServer.url() + "/set-password?token=")).findFirst().orElseThrow(() -> new AssertionError(text));
        }

        List<String> headers() {
            return text.lines().takeWhile(line -> !line.isEmpty()).toList();
        }
    }

    private final ServerSocket socket;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();

    MailSink() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail-sink");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The next connections are sent away. */
    void beBusy(int connections) {
        busy.set(connections);
    }

    List<Mail> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.to().contains(address)).toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(ended);
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            say(out, "421 busy");
            return;
        }
        say(out, "220 sink");
        List<String> to = new CopyOnWriteArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(out, answer(line, to));
            if (line.equals("DATA")) {
                String text = Stream.generate(() -> read(in)).takeWhile(data -> !data.equals(".")).collect(Collectors.joining("\n"));
                mails.add(new Mail(List.copyOf(to), text));
                say(out, "250 kept");
            }
        }
    }

    private static String answer(String line, List<String> to) {
        if (line.startsWith("RCPT TO:<refused")) {
            return "550 nobody here";
        }
        if (line.startsWith("RCPT TO:<")) {
            to.add(line.substring(9, line.indexOf('>')));
        }
        return line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private static String read(BufferedReader in) {
        try {
            String line = in.readLine();
            return line == null ? "." : line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
