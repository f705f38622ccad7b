package org.maintenancedashboard.recurrence;

/** The kinds of steps that lead from a rule to a due date. */
public enum StepKind {
    RULE, INVALID_DATE, SEASON, ROLL, FREEZE, NESTING, PREDECESSOR, OVERRIDE, MERGE, CLOCK, NO_ALLOWED_DAY
}
