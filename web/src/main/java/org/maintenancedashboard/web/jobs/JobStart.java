package org.maintenancedashboard.web.jobs;

import java.time.LocalDate;

/** What a start of the generation may say: the day it is for; today when absent. */
public record JobStart(LocalDate effectiveDate) {
}
