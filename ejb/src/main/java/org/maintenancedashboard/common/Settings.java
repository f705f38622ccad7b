package org.maintenancedashboard.common;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/** Settings an operator gives: system property first, environment variable of the same name next. */
public final class Settings {

    private Settings() {
    }

    public static Optional<String> find(String name) {
        String value = System.getProperty(name, System.getenv(name));
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The zone of sites made without one, {@code MD_DEFAULT_ZONE}. */
    public static ZoneId defaultZone() {
        return ZoneId.of(find("MD_DEFAULT_ZONE").orElse("America/Chicago"));
    }

    /** The folder that keeps keys and run files, {@code md.data.dir}. */
    public static Path dataDirectory() {
        return Path.of(find("md.data.dir").orElse("data"));
    }
}
