package org.maintenancedashboard.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Starts and reads jobs of one of several servers. */
record JobClient(String url, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static JobClient signedIn(String url, String password) throws IOException, InterruptedException {
        String body = Json.createObjectBuilder().add("username", "admin").add("password", password).build().toString();
        return new JobClient(url, json(send(url + "/api/v1/auth/login", null, body)).getString("accessToken"));
    }

    /** The status of the answer: 202 when it started, 409 when one runs. */
    HttpResponse<String> start() throws IOException, InterruptedException {
        return send(url + "/api/v1/jobs/generate-occurrences", token, "{\"effectiveDate\":\"" + FaultPlant.EFFECTIVE + "\"}");
    }

    JsonObject get(long id) throws IOException, InterruptedException {
        return json(send(url + "/api/v1/jobs/" + id, token, null));
    }

    static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static HttpResponse<String> send(String address, String token, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60)).header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send((body == null ? request.GET() : request.POST(BodyPublishers.ofString(body))).build(), BodyHandlers.ofString());
    }
}
