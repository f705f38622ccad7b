package org.maintenancedashboard.web.schedule;

/** On which day of a month or year a rule falls: that of the first date, a numbered one, the month's last, or a weekday counted. */
public enum RuleDay {
    ANCHOR, NUMBER, LAST, WEEKDAY
}
