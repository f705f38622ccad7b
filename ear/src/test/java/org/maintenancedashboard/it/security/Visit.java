package org.maintenancedashboard.it.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maintenancedashboard.launcher.TestServer;

/** Reads pages and sends their forms back by plain HTTP, with a session of its own; follows no redirect. Every answer is shown to the watcher first. */
final class Visit {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String bearer;
    private Consumer<HttpResponse<String>> watcher = answer -> { };

    private Visit(String bearer) {
        this.bearer = bearer;
    }

    /** Of somebody who did not sign in. */
    static Visit anonymous() {
        return new Visit(null);
    }

    /** Of a program that tries its token on pages. */
    static Visit bearer(String token) {
        return new Visit(token);
    }

    /** Signs in through the form. */
    static Visit signedIn(String user, String password) {
        Visit visit = anonymous();
        Map<String, String> form = new LinkedHashMap<>(Map.of("form", "form", "userName", user, "password", password, "signIn", "signIn"));
        Sheet page = Sheet.of(visit.get("/login").body());
        form.put("primefaces.nonce", page.nonce());
        form.put("jakarta.faces.ViewState", page.viewState());
        HttpResponse<String> answer = visit.post("/login", form);
        if (answer.statusCode() != 302) {
            throw new AssertionError(user + " could not sign in: " + answer.statusCode());
        }
        return visit;
    }

    void watch(Consumer<HttpResponse<String>> by) {
        watcher = by;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** A form as the browser sends it from our own page. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** The same as a partial request. */
    HttpResponse<String> ajax(String path, Map<String, String> fields) {
        return send(form(path, fields).header("Faces-Request", "partial/ajax"));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        return request(path).header("Origin", TestServer.url()).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.url() + path)).timeout(PATIENCE);
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            watcher.accept(answer);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
