package org.maintenancedashboard.realm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's slapd on free ports of the loopback address, with a few people in it; closing ends it. */
final class Slapd implements AutoCloseable {

    static final String BASE = "dc=plant,dc=test";
    static final String READER = "cn=reader," + BASE;
    static final String READER_PASSWORD = "reads the directory";

    private static final Path HOME = Path.of("target/slapd").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final int port;
    private final int secure;

    private Slapd(Process process, int port, int secure) {
        this.process = process;
        this.port = port;
        this.secure = secure;
    }

    /** Whether the script has fetched it. */
    static boolean present() {
        return Files.isExecutable(HOME.resolve("usr/sbin/slapd"));
    }

    /** Starts it in a folder that is made anew, with these people and passwords; TLS where a certificate is given. */
    static Slapd start(Path folder, Map<String, String> people, Authority.Issued certificate) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("data"));
        Path configuration = write(folder, "slapd.conf", resource("/realm/slapd.conf")
                .replace("@HOME@", HOME.toString()).replace("@FOLDER@", folder.toString()).replace("@BASE@", BASE).replace("@READER@", READER)
                .replace("@TLS@", certificate == null ? "" : "TLSCertificateFile " + certificate.certificatePem()
                        + "\nTLSCertificateKeyFile " + certificate.keyPem()));
        run(folder, "slapadd", "-f", configuration.toString(), "-l", write(folder, "people.ldif", entries(people)).toString()).waitFor();
        int port;
        int secure;
        try (ServerSocket plain = new ServerSocket(0); ServerSocket tls = new ServerSocket(0)) {
            port = plain.getLocalPort();
            secure = tls.getLocalPort();
        }
        String listen = "ldap://127.0.0.1:" + port + (certificate == null ? "" : " ldaps://127.0.0.1:" + secure);
        Slapd slapd = new Slapd(run(folder, "slapd", "-f", configuration.toString(), "-h", listen, "-d", "0"), port, secure);
        slapd.await();
        return slapd;
    }

    /** The address without TLS. */
    String url() {
        return "ldap://127.0.0.1:" + port;
    }

    /** The address with TLS. */
    String secureUrl() {
        return "ldaps://127.0.0.1:" + secure;
    }

    private static String entries(Map<String, String> people) {
        List<String> entries = new ArrayList<>();
        entries.add("dn: " + BASE + "\nobjectClass: domain\ndc: plant\n");
        entries.add("dn: " + READER + "\nobjectClass: applicationProcess\nobjectClass: simpleSecurityObject\ncn: reader\nuserPassword: " + READER_PASSWORD + "\n");
        entries.add("dn: ou=people," + BASE + "\nobjectClass: organizationalUnit\nou: people\n");
        people.forEach((name, password) -> entries.add("dn: cn=" + name + " of the plant,ou=people," + BASE + "\nobjectClass: user\ncn: " + name
                + " of the plant\nsn: " + name + "\nuid: " + name + "\nsAMAccountName: " + name + "\nuserPassword: " + password + "\n"));
        return String.join("\n", entries);
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        close();
        throw new IOException("slapd does not answer, see slapd.log");
    }

    private static Process run(Path folder, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("usr/sbin").resolve(program).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(folder.resolve("slapd.log").toFile()));
        builder.environment().put("LD_LIBRARY_PATH", libraries().toString());
        return builder.start();
    }

    private static Path libraries() throws IOException {
        try (Stream<Path> folders = Files.list(HOME.resolve("usr/lib"))) {
            return folders.filter(folder -> folder.getFileName().toString().endsWith("-linux-gnu")).findFirst().orElseThrow();
        }
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String resource(String name) {
        try (InputStream stream = Slapd.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
