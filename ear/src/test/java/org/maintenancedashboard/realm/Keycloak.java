package org.maintenancedashboard.realm;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maintenancedashboard.launcher.FreshServer;

/** A Keycloak of its own on the loopback address, with one realm and a few people; closing ends it. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "maintenance";
    static final String SECRET = "known to the door and the provider";

    private static final int PATIENCE_SECONDS = 480;
    private static final HttpClient CLIENT_OF_TESTS = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether the profile has unpacked it. */
    static boolean present() {
        return home().isPresent();
    }

    /** A port for one that is started later, because product and provider need each other's address. */
    static int port() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** The issuer's address of the one on this port. */
    static String url(int port) {
        return "http://127.0.0.1:" + port + "/realms/plant";
    }

    /** Starts it for the product, with these people and passwords. */
    static Keycloak start(int port, FreshServer product, Path log, Map<String, String> people) throws IOException, InterruptedException {
        Path home = home().orElseThrow();
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("plant.json");
        Files.writeString(realm, resource().replace("@SECRET@", SECRET).replace("@PRODUCT@", product.url())
                .replace("@USERS@", people.entrySet().stream().map(one -> user(one.getKey(), one.getValue())).collect(Collectors.joining(", "))));
        ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--db=dev-mem", "--cache=local",
                "--http-host=127.0.0.1", "--http-port=" + port, "--http-management-port=" + port()).redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Keycloak keycloak = new Keycloak(builder.start(), port);
        keycloak.await();
        return keycloak;
    }

    /** An access token of the provider for one of the people. */
    String token(String name, String password) throws IOException, InterruptedException {
        String form = Map.of("grant_type", "password", "client_id", CLIENT, "client_secret", SECRET, "username", name, "password", password).entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        HttpResponse<String> answer = CLIENT_OF_TESTS.send(HttpRequest.newBuilder(URI.create(url(port) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
        return Json.createReader(new StringReader(answer.body())).readObject().getString("access_token");
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            if (answers()) {
                return;
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
        close();
        throw new IOException("Keycloak does not answer, see keycloak.log");
    }

    private boolean answers() throws InterruptedException {
        try {
            return CLIENT_OF_TESTS.send(HttpRequest.newBuilder(URI.create(url(port) + "/.well-known/openid-configuration")).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String user(String name, String password) {
        return Json.createObjectBuilder().add("username", name).add("enabled", true).add("firstName", name).add("lastName", "of the plant")
                .add("email", name + "@plant.test").add("emailVerified", true).add("credentials", Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("type", "password").add("value", password).add("temporary", false))).build().toString();
    }

    private static Optional<Path> home() {
        Path unpacked = Path.of("target/keycloak").toAbsolutePath();
        if (!Files.isDirectory(unpacked)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(unpacked)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh"))).findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String resource() throws IOException {
        try (InputStream stream = Keycloak.class.getResourceAsStream("/realm/plant.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        started.forEach(ProcessHandle::destroy);
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        started.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
