package org.maintenancedashboard.fuzz;

import java.util.List;

/** Values that no client should send. */
final class Hostile {

    private static final String LONG = "x".repeat(1_000_000);

    /** JSON texts for a member. */
    static final List<String> MEMBERS = List.of("null", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"😀\"", "\"" + "😀".repeat(200) + "\"", "\"" + LONG + "\"",
            "0", "-1", "1.5", "1e400", "-1e400", "1E+2147483647", "2147483648", "9223372036854775807", "9223372036854775808", "true", "false", "[]", "[null]", "[[]]", "{}",
            "{\"id\":1}", "[".repeat(10_000) + "]".repeat(10_000), "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), "\"2027-02-30\"", "\"+99999-01-01T08:00\"", "\"-0500-01-01\"",
            "\"Mars/Base\"", "\"FREQ=SECONDLY\"", "\"FREQ=YEARLY;INTERVAL=999999999;COUNT=2147483647\"", "\"${7*7}#{7*7}\"", "\"=cmd|' /C calc'!A0\"", "\"<script>alert(1)</script>\"",
            "\"a\\r\\nSet-Cookie: x=1\"", "\"../../etc/passwd\"", "\"' or 1=1 --\"", "\"\\u202e\\u0000\"");

    /** Texts for a parameter, already encoded. */
    static final List<String> PARAMETERS = List.of("", "x", "%00", "a%00b", "%F0%9F%98%80", "%ff", "x".repeat(5000), "-1", "0", "1.5", "1e400", "2147483648",
            "9223372036854775807", "9223372036854775808", "maybe", "true", "null", "2027-02-30", "%2B99999-01-01", "%2B999999999-12-31", "%25", "%5C", "%27%20or%201=1--", "%0d%0aSet-Cookie:x=1",
            "--name", ",", "%24%7B7*7%7D", "..%2F..%2Fetc%2Fpasswd", "%3Cscript%3E");

    /** Whole bodies. */
    static final List<String> BODIES = List.of("", "null", "[]", "\"x\"", "1", "{", "}", "{\"a\":1,\"a\":2}", "{\"nobody knows\":1}", "[".repeat(10_000), "{\"name\":".repeat(10_000), "\u0000",
            "{\"name\":\"" + LONG + "\"}", "\ufeff{}", "{\"id\":1,\"version\":1,\"siteId\":1,\"createdBy\":\"x\",\"roleId\":1,\"status\":\"completed\"}");

    private Hostile() {
    }
}
