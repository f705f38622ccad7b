package org.maintenancedashboard.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** An HTTP answer. {@code request} is the method and path it answers, for messages. */
public record Reply(String request, int status, java.net.http.HttpHeaders headers, String body) {

    static Reply of(HttpResponse<String> response) {
        String request = response.request().method() + " " + response.request().uri().getPath();
        return new Reply(request, response.statusCode(), response.headers(), response.body());
    }

    /** This answer when it has the status; otherwise an AssertionError that shows the body. */
    public Reply expect(int expected) {
        if (status != expected) {
            throw new AssertionError(request + " answered " + status + " instead of " + expected + ": " + body);
        }
        return this;
    }

    /** The body as an object. */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The member {@code items} of a list. */
    public JsonArray items() {
        return json().getJsonArray("items");
    }

    /** The first value of a header, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The entity tag with its quotes, or an empty text. */
    public String etag() {
        return header("ETag");
    }
}
