package org.maintenancedashboard.calendar.forecast;

/** What a forecast is broken down by: activity type or site. */
public enum By {
    TYPE, SITE
}
