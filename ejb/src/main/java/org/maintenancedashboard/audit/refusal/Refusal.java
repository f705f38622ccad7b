package org.maintenancedashboard.audit.refusal;

/**
 * A call that was refused for want of permission. Two are the same where caller, method and path are.
 *
 * @param path as it was asked for, at most 300 characters, without control characters
 * @param address where it came from
 */
public record Refusal(String caller, String method, String path, String address) {

    private static final int LONGEST = 300;

    public Refusal {
        String plain = path.replaceAll("\\p{Cntrl}", " ");
        path = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Refusal that && caller.equals(that.caller) && method.equals(that.method) && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return 31 * caller.hashCode() + path.hashCode();
    }
}
