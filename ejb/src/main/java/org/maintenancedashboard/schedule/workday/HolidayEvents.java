package org.maintenancedashboard.schedule.workday;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;

/** Collects the events while ical4j reads a file: the raw values of each property, by its name. */
final class HolidayEvents implements ContentHandler {

    private final List<Map<String, String>> events = new ArrayList<>();
    private Map<String, String> event;
    private String property;
    private int nested;

    List<Map<String, String>> events() {
        return events;
    }

    @Override
    public void startCalendar() {
        nested = 0;
    }

    @Override
    public void endCalendar() {
        event = null;
    }

    @Override
    public void startComponent(String name) {
        if (event != null) {
            nested++;
        } else if ("VEVENT".equalsIgnoreCase(name)) {
            event = new HashMap<>();
        }
    }

    @Override
    public void endComponent(String name) {
        if (nested > 0) {
            nested--;
        } else if (event != null) {
            events.add(event);
            event = null;
        }
    }

    @Override
    public void startProperty(String name) {
        property = name;
    }

    @Override
    public void propertyValue(String value) {
        if (event != null && nested == 0) {
            event.merge(property.toUpperCase(Locale.ROOT), value, (one, other) -> one + "," + other);
        }
    }

    @Override
    public void endProperty(String name) {
        property = null;
    }

    @Override
    public void parameter(String name, String value) {
        // Days count as they are written; a zone or a type changes nothing.
    }
}
