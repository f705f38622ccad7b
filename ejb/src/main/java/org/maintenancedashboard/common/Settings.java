package org.maintenancedashboard.common;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Settings an operator gives: system property first, environment variable of the same name next. */
public final class Settings {

    private Settings() {
    }

    public static Optional<String> find(String name) {
        String value = System.getProperty(name, System.getenv(name));
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The values of a setting, which are separated by commas or spaces. */
    public static List<String> list(String name) {
        return find(name).stream().flatMap(text -> Stream.of(text.split("[,\\s]+"))).filter(value -> !value.isEmpty()).toList();
    }

    /** Whether a setting says {@code true}. */
    public static boolean isTrue(String name) {
        return find(name).filter("true"::equalsIgnoreCase).isPresent();
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
