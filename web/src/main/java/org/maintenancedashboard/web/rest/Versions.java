package org.maintenancedashboard.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions as entity tags: {@code ETag: "3"} out, {@code If-Match: "3"} in. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\\s*\"?(\\d{1,9})\"?\\s*");

    private Versions() {
    }

    /** The version a client saw; 428 where the header is missing, 400 where it is no tag of ours. */
    public static int required(String ifMatch) {
        if (ifMatch == null) {
            throw Problem.refuse(Status.PRECONDITION_REQUIRED, "error.ifMatch.missing");
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw Problem.refuse(Status.BAD_REQUEST, "error.ifMatch.malformed");
        }
        return Integer.parseInt(tag.group(1));
    }

    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /** 200 with the thing and its tag. */
    public static Response ok(Object body, int version) {
        return Response.ok(body).tag(tag(version)).build();
    }
}
