package org.maintenancedashboard.web.rest;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which member of a body JSON-B could not take, read from its message, which is the only place where it says so. */
final class JsonFault {

    private static final Pattern UNKNOWN = Pattern.compile("Json property (\\S+) can not be mapped");
    private static final Pattern MEMBER = Pattern.compile("property '([^']+)'");

    private JsonFault() {
    }

    static Problem of(JsonbException fault) {
        List<String> messages = Problems.causes(fault).map(cause -> String.valueOf(cause.getMessage())).toList();
        String path = path(messages.get(0));
        for (String message : messages) {
            Matcher unknown = UNKNOWN.matcher(message);
            if (unknown.find()) {
                String member = unknown.group(1);
                return Problems.invalid(path.isEmpty() || path.equals(member) ? member : path + "." + member, "error.json.unknownMember");
            }
        }
        return path.isEmpty() ? Problem.of(Status.BAD_REQUEST, "error.json.unreadable") : Problems.invalid(path, "error.json.value");
    }

    private static String path(String message) {
        StringBuilder path = new StringBuilder();
        Matcher member = MEMBER.matcher(message);
        while (member.find()) {
            path.append(path.isEmpty() ? "" : ".").append(member.group(1));
        }
        return path.toString();
    }
}
