package org.maintenancedashboard.web.security.rate;

import java.util.Locale;
import org.maintenancedashboard.common.Settings;

/** What is limited; each by the setting {@code MD_LIMIT_NAME}, a number for one minute. */
enum Limit {

    USER(1200), TOKEN(600), ADDRESS(300), SEARCH(240), EXPORT(20), IMPORT(20);

    private final int preset;

    Limit(int preset) {
        this.preset = preset;
    }

    /** Its name in the headers. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the operator allows in a minute. */
    int configured() {
        return Settings.find("MD_LIMIT_" + name()).map(Integer::valueOf).filter(number -> number > 0).orElse(preset);
    }
}
