package org.maintenancedashboard.launcher;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A REST client of the product under test: {@code Http.admin().get("/api/v1/equipment").expect(200).items()}. Paths begin with a
 * slash; redirects are not followed, cookies are not kept. Immutable, safe to share.
 */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String server;
    private final String token;

    private Http(String server, String token) {
        this.server = server;
        this.token = token;
    }

    /** Of another product than the one under test, by its address, without a token. */
    public static Http at(String url) {
        return new Http(url, null);
    }

    /** The same with a bearer token. */
    public Http with(String bearer) {
        return new Http(server, bearer);
    }

    /** Without a token. */
    public static Http anonymous() {
        return at(null);
    }

    /** With this bearer token, good or bad. */
    public static Http bearer(String token) {
        return anonymous().with(token);
    }

    /** Signs in over REST; fails when the answer is not 200. */
    public static Http signedIn(String user, String password) {
        Reply reply = anonymous().post("/api/v1/auth/login",
                Json.createObjectBuilder().add("username", user).add("password", password).build());
        return bearer(reply.expect(200).json().getString("accessToken"));
    }

    /** Signed in as the first administrator, anew at each call. */
    public static Http admin() {
        return signedIn("admin", TestServer.adminPassword());
    }

    /** GET. */
    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** POST of JSON: a JsonValue or its text. */
    public Reply post(String path, Object json) {
        return send(request(path).header("Content-Type", "application/json").POST(text(json)));
    }

    /** PUT of JSON with If-Match. */
    public Reply put(String path, Object json, String etag) {
        return send(request(path).header("Content-Type", "application/json").header("If-Match", etag).PUT(text(json)));
    }

    /** PUT of JSON without If-Match. */
    public Reply put(String path, Object json) {
        return send(request(path).header("Content-Type", "application/json").PUT(text(json)));
    }

    /** DELETE. */
    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** POST of one file as multipart/form-data, part {@code file}. */
    public Reply upload(String path, String fileName, byte[] content) {
        String boundary = "part-" + KeyFiles.random();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A request to a path of the product with the token and Accept: application/json, for what the methods above do not cover. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create((server == null ? TestServer.url() : server) + path)).timeout(Duration.ofSeconds(120))
                .header("Accept", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Sends and waits. */
    public Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher text(Object json) {
        return BodyPublishers.ofString(String.valueOf(json));
    }
}
