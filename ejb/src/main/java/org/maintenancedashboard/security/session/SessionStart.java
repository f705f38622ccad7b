package org.maintenancedashboard.security.session;

/**
 * From where somebody signs in.
 *
 * @param address the network address
 * @param browser what the browser says of itself, at most 300 characters, or null
 * @param kept whether the session outlives half an hour without a request
 */
public record SessionStart(String address, String browser, boolean kept) {

    private static final int LONGEST = 300;

    public SessionStart {
        browser = browser == null || browser.length() <= LONGEST ? browser : browser.substring(0, LONGEST);
    }
}
