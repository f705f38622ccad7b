package org.maintenancedashboard.schedule;

/** From what the next due date is counted: the rule alone, the last completion, or the rule moved by lateness. */
public enum Mode {
    FIXED, FLOATING, SHIFTED
}
