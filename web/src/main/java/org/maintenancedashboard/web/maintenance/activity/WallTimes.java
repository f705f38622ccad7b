package org.maintenancedashboard.web.maintenance.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.YearOfFourDigits;

/** Reads a time a client sends: with an offset, or local together with a zone; answers the wall time of the site. */
final class WallTimes {

    private WallTimes() {
    }

    /**
     * The site's wall time of a text.
     *
     * @param zone the zone a local text is in; the site's where it is null
     */
    static LocalDateTime read(String field, String text, String zone, ZoneId site) {
        if (text == null) {
            return null;
        }
        ZoneId given = zone == null ? site : zone(zone);
        try {
            return counted(field, text, OffsetDateTime.parse(text).atZoneSameInstant(site).toLocalDateTime());
        } catch (DateTimeException local) {
            return local(field, text).atZone(given).withZoneSameInstant(site).toLocalDateTime();
        }
    }

    private static LocalDateTime local(String field, String text) {
        try {
            return counted(field, text, LocalDateTime.parse(text));
        } catch (DateTimeException unreadable) {
            throw new Invalid(field, "error.time.unreadable", text);
        }
    }

    private static LocalDateTime counted(String field, String text, LocalDateTime time) {
        if (!YearOfFourDigits.Check.isIn(time)) {
            throw new Invalid(field, "error.time.unreadable", text);
        }
        return time;
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new Invalid("zone", "error.zone.unknown", id);
        }
    }

    /** The day of an address; another one where it names none that can be read. */
    static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }
}
